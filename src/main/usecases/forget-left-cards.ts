import type { Clock } from '../../shared/model/clock.ts';
import type { SessionStore } from '../state/session-store.ts';
import { cardIdsIn } from './card-in.ts';

type Parts = {
  readonly store: SessionStore;
  readonly after: Clock['after'];
  /** Whether something is under way whose outcome has to be told first. */
  readonly isBusy: () => boolean;
  /** Drops everything that was shown and typed. */
  readonly forget: () => void;
};

/** Milliseconds until what was under way is checked again. */
const AGAIN = 500;

/**
 * At a counter that many people use: as soon as a card has left, everything on the screen is forgotten. Not while a
 * PIN or a signature is under way, and not before the outcome of a change was seen.
 */
export function forgetLeftCards({ store, after, isBusy, forget }: Parts): void {
  let there = cardIdsIn(store.snapshot());
  let isDue = false;
  let callOff = (): void => undefined;
  const look = (): void => {
    callOff();
    if (!isDue || store.snapshot().lastChange !== null) return;
    if (isBusy()) {
      callOff = after(AGAIN, look);
      return;
    }
    isDue = false;
    forget();
  };
  store.subscribe((snapshot) => {
    const now = cardIdsIn(snapshot);
    isDue ||= there.some((id) => !now.includes(id));
    there = now;
    look();
  });
}
