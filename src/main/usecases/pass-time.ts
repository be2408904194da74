import { renewalOpensOn } from '../../shared/domain/renewal.ts';
import { addDays, jstDayOf, startOfJstDay, toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CertificateSummary } from '../../shared/model/certificate.ts';
import type { Clock } from '../../shared/model/clock.ts';
import type { Instant } from '../../shared/model/time.ts';
import type { SessionStore } from '../state/session-store.ts';
import { cardIdsIn } from './card-in.ts';

/**
 * The longest time without a look at the clock. Timers do not notice a clock that is set, so after this time at the
 * latest the window shows the right day again.
 */
const LONGEST_MS = 10 * 60_000;

/**
 * Moves the session's clock. It looks now, when a card comes, and when the next thing changes on the screen: a
 * midnight in Japan, the beginning or the end of a certificate, the opening of its renewal. Each look plans the next
 * one from the clock alone, so a timer that fires early or late does no harm.
 * @returns looks at once; to be called when something is asked, when the machine wakes up, when the user comes back
 */
export function passTime(store: SessionStore, clock: Clock): () => void {
  let callOff = (): void => {};
  const look = (): void => {
    callOff();
    const now = clock.now();
    store.apply({ type: 'time-passed', now: toInstant(now) });
    const wait = Date.parse(nextChange(store.snapshot(), toInstant(now))) - now.getTime();
    callOff = clock.after(Math.min(Math.max(wait, 0), LONGEST_MS), look);
  };

  let cards = cardIdsIn(store.snapshot()).join();
  let dates = datesIn(store.snapshot()).join();
  store.subscribe((snapshot) => {
    const [cardsNow, datesNow] = [cardIdsIn(snapshot).join(), datesIn(snapshot).join()];
    if (cardsNow === cards && datesNow === dates) return;
    cards = cardsNow;
    dates = datesNow;
    look();
  });
  look();
  return look;
}

/** The first moment after now at which the screen says something else. */
function nextChange(snapshot: AppSnapshot, now: Instant): Instant {
  const midnight = startOfJstDay(addDays(jstDayOf(now), 1));
  return [midnight, ...datesIn(snapshot)].filter((moment) => moment > now).toSorted()[0] ?? midnight;
}

/** The moments at which something begins or ends for a card that is there. */
const datesIn = (snapshot: AppSnapshot): readonly Instant[] =>
  certificatesIn(snapshot).flatMap(({ generation, notBefore, notAfter, expiresOn }) => [
    notBefore,
    // Its last second is still inside.
    toInstant(new Date(Date.parse(notAfter) + 1000)),
    startOfJstDay(renewalOpensOn(expiresOn, generation)),
  ]);

const certificatesIn = ({ readers }: AppSnapshot): readonly CertificateSummary[] =>
  readers.flatMap(({ slot }) =>
    slot.state === 'card'
      ? Object.values(slot.card.certificates).flatMap((place) =>
          place.state === 'readable' ? [place.certificate] : [],
        )
      : [],
  );
