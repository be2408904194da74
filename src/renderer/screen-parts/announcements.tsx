import { useEffect, useRef } from 'react';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { ui, useUi } from '../state/ui-store.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { announcementOf } from './card-announcement.ts';

/** The one place that speaks: each event of a card once, and every announcement. */
export function Announcements({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const messages = useMessages();
  const { event, text } = announcementOf(snapshot, messages, platform());
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (told.current === event) return;
    // A window that opens is read from its top anyway.
    if (told.current !== undefined) ui.announce(text);
    told.current = event;
  }, [event, text]);
  const announcement = useUi((state) => state.announcement);
  return <LiveRegion text={announcement.text} number={announcement.number} />;
}
