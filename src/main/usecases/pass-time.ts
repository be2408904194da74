import { addDays, jstDayOf, startOfJstDay, toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { SessionStore } from '../state/session-store.ts';

/** The part of a clock that is needed here; platform/clock.ts has the real one. */
type Clock = { now(): Date; after(milliseconds: number, call: () => void): () => void };

/**
 * Moves the session's clock: now, and at each midnight in Japan, when "days left" changes.
 * @returns moves it by hand (a card came, the machine woke up) and sets the next midnight anew
 */
export function passTime(store: SessionStore, clock: Clock): () => void {
  let callOff = (): void => {};
  const tick = (): void => {
    callOff();
    const now = clock.now();
    store.apply({ type: 'time-passed', now: toInstant(now) });
    const midnight = new Date(startOfJstDay(addDays(jstDayOf(now), 1)));
    callOff = clock.after(midnight.getTime() - now.getTime(), tick);
  };
  tick();
  return tick;
}
