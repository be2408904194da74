import { useEffect, useRef } from 'react';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { platform } from './platform.ts';
import { announcementOf } from './card-announcement.ts';
import { useMessages } from './messages.ts';
import { ui } from './ui-store.ts';

/** Tells screen readers once of each card event; what the window opens with is read anyway. */
export function useCardAnnouncements(snapshot: AppSnapshot): void {
  const messages = useMessages();
  const announcement = announcementOf(snapshot, messages, platform());
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isFirst = told.current === undefined;
    if (told.current === announcement.event) return;
    told.current = announcement.event;
    if (!isFirst) ui.announce(announcement.text);
  }, [announcement.event, announcement.text]);
}
