import { isReading, knownValue, readableCertificates, triesLeftIn } from './card-facts.ts';
import { secretState } from './lock-guide.ts';
import { renewalOpensOn } from './renewal.ts';
import { daysBetween, jstDayOf } from './tokyo-calendar.ts';
import { stageAt, type ValidityStage } from './validity-period.ts';
import { certificatesOf, profileOf, secretsByHolder } from '../generations/generations.ts';
import type { CardView } from '../model/card.ts';
import type { CertificateSlot } from '../model/certificate.ts';
import type { PinKind } from '../model/pin.ts';
import type { Instant, JstDay } from '../model/time.ts';

/** The one thing to do next. Days are days in Japan. */
export type NextStep =
  | { readonly step: 'wait' }
  | { readonly step: 'read-again' }
  | { readonly step: 'card-ended'; readonly endedOn: JstDay }
  | { readonly step: 'no-certificates' }
  | { readonly step: 'renew-expired' }
  | { readonly step: 'locked-and-expired' }
  | { readonly step: 'both-locked' }
  | { readonly step: 'locked'; readonly pin: PinKind }
  | { readonly step: 'renew'; readonly until: JstDay; readonly daysLeft: number }
  /** The card itself ends on the same day, so the certificate cannot be renewed alone. */
  | { readonly step: 'renew-with-card'; readonly until: JstDay }
  | { readonly step: 'last-try'; readonly pin: PinKind }
  | { readonly step: 'sign-expired' }
  /** The card holds a certificate that begins in the future, so the computer's clock is behind. */
  | { readonly step: 'check-clock'; readonly reason: 'certificate'; readonly from: JstDay }
  /** The clock shows a day on which this program did not exist yet. */
  | { readonly step: 'check-clock'; readonly reason: 'build'; readonly shown: JstDay }
  | { readonly step: 'just-issued' }
  | { readonly step: 'see-signature' }
  | { readonly step: 'nothing'; readonly renewFrom: JstDay }
  | { readonly step: 'nothing-with-card'; readonly until: JstDay };

/** The day a step is about: when something ends, ended, begins or opens, or what a wrong clock shows. */
export function dayOfStep(next: NextStep): JstDay | undefined {
  switch (next.step) {
    case 'card-ended':
      return next.endedOn;
    case 'renew':
    case 'renew-with-card':
    case 'nothing-with-card':
      return next.until;
    case 'check-clock':
      return next.reason === 'build' ? next.shown : next.from;
    case 'nothing':
      return next.renewFrom;
    default:
      return undefined;
  }
}

/** New certificates work everywhere after an hour to a day, as municipalities say. */
const DAYS_UNTIL_IN_USE = 1;

/**
 * What the holder of this card does next, from everything the card tells. What stops the card comes first, then what
 * is locked, then what is about to happen. If nothing is wrong: the day on which something will have to be done.
 * @param builtAfter the day before the program was built, if it is known: no correct clock shows an earlier one
 */
export function nextStepOf(card: CardView, now: Instant, builtAfter: JstDay | null): NextStep {
  const { certificates, expiresOn } = card;
  const today = jstDayOf(now);
  if (isReading(card)) return { step: 'wait' };
  // If the program or the card contradicts the clock, nothing else that depends on today can be said. The card's dates
  // may be about tomorrow; the program's day is certain.
  if (builtAfter !== null && today < builtAfter)
    return { step: 'check-clock', reason: 'build', shown: today };
  const future = readableCertificates(certificates).find(({ notBefore }) => notBefore > now);
  if (future) return { step: 'check-clock', reason: 'certificate', from: jstDayOf(future.notBefore) };
  const cardEnd = knownValue(expiresOn);
  if (cardEnd !== undefined && cardEnd < today) return { step: 'card-ended', endedOn: cardEnd };
  const { free, openers } = partsOf(card);
  if (free.some((kind) => certificates[kind]?.state === 'unreadable')) return { step: 'read-again' };
  if (Object.values(certificates).every(({ state }) => state === 'absent'))
    return { step: 'no-certificates' };

  const locked = openers.filter((pin) => secretState(pin, card) === 'locked');
  if (free.some((kind) => isExpired(certificates[kind], now))) {
    return { step: locked.length > 0 ? 'locked-and-expired' : 'renew-expired' };
  }
  if (locked.length > 1) return { step: 'both-locked' };
  if (locked[0]) return { step: 'locked', pin: locked[0] };
  return whileInUse(card, now) ?? whereNothingIsWrong(card, now);
}

/** Steps for a card whose certificate can be used: first what ends soon, then lesser troubles. */
function whileInUse(card: CardView, now: Instant): NextStep | undefined {
  const { certificates, pins, expiresOn } = card;
  const { guarded, openers, others } = partsOf(card);
  const [ending] = endingSoon(certificates, now);
  const lastTry = openers.find((pin) => triesLeftIn(pins[pin]) === 1);
  if (ending && ending.daysLeft === 0) return renewal(ending, expiresOn);
  if (lastTry) return { step: 'last-try', pin: lastTry };
  if (ending) return renewal(ending, expiresOn);
  if (guarded.some((kind) => isExpired(certificates[kind], now))) return { step: 'sign-expired' };
  const other = others.find((pin) => pins[pin]?.state === 'blocked');
  return other && { step: 'locked', pin: other };
}

/** What a card of this generation has: certificates free to read or behind a secret, secrets that open one or do not. */
function partsOf({ kind }: CardView) {
  const profile = profileOf(kind);
  const certificates = certificatesOf(profile);
  const secrets = secretsByHolder(profile);
  return {
    free: certificates.filter(({ readAfter }) => readAfter === undefined).map((each) => each.kind),
    guarded: certificates.filter(({ readAfter }) => readAfter !== undefined).map((each) => each.kind),
    openers: secrets.filter(({ opens }) => opens !== undefined).map((each) => each.kind),
    others: secrets.filter(({ opens }) => opens === undefined).map((each) => each.kind),
  };
}

const isExpired = (slot: CertificateSlot | undefined, now: Instant): boolean =>
  slot?.state === 'readable' && stageAt(slot.certificate, now).stage === 'expired';

function whereNothingIsWrong({ certificates, expiresOn }: CardView, now: Instant): NextStep {
  const [shown] = readableCertificates(certificates);
  if (!shown) return { step: 'see-signature' };
  const age = daysBetween(shown.issuedOn, jstDayOf(now));
  if (age <= DAYS_UNTIL_IN_USE) return { step: 'just-issued' };
  return endsWithCard(shown.expiresOn, expiresOn)
    ? { step: 'nothing-with-card', until: shown.expiresOn }
    : { step: 'nothing', renewFrom: renewalOpensOn(shown.expiresOn, shown.generation) };
}

type Ending = { readonly until: JstDay; readonly daysLeft: number };

/** Certificates inside their renewal window, the first to end first. */
function endingSoon(certificates: CardView['certificates'], now: Instant): readonly Ending[] {
  return readableCertificates(certificates)
    .flatMap((certificate) => {
      const daysLeft = daysInWindow(stageAt(certificate, now));
      return daysLeft === undefined ? [] : [{ until: certificate.expiresOn, daysLeft }];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

function daysInWindow(stage: ValidityStage): number | undefined {
  if (stage.stage === 'ends-today') return 0;
  return stage.stage === 'renewal-open' ? stage.daysLeft : undefined;
}

const renewal = ({ until, daysLeft }: Ending, cardExpiresOn: CardView['expiresOn']): NextStep =>
  endsWithCard(until, cardExpiresOn)
    ? { step: 'renew-with-card', until }
    : { step: 'renew', until, daysLeft };

const endsWithCard = (day: JstDay, cardExpiresOn: CardView['expiresOn']): boolean =>
  knownValue(cardExpiresOn) === day;
