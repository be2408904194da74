import { useEffect, useState } from 'react';
import { SLOW_READING } from '../../../shared/domain/slow-reading.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Paragraph } from '../../ui/panel.tsx';

/** Stands where a card is being read. After a while it says that this goes on, and how to stop it. */
export function StillReading() {
  const { stillReading } = useMessages().home;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SLOW_READING);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isLong) ui.announce(stillReading);
  }, [isLong, stillReading]);
  return isLong && <Paragraph text={stillReading} isQuiet />;
}
