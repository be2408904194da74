import type { JstDay } from '../model/time.ts';
import { birthdayIn, nthBirthdayAfter } from './birthday.ts';
import { explainExpiry, type CertificateDays } from './explain-expiry.ts';
import { periods } from './facts.ts';
import { cardRenewalOpensOn, inRenewalWindow, insuranceUsableUntil } from './renewal.ts';
import { addDays, addMonths, earliestOf, partsOf } from './tokyo-calendar.ts';

/** What can happen in a life and changes a card or its certificates. */
export const lifeEvents = [
  'moved',
  'married',
  'abroad',
  'renewed',
  'card-renewal',
  'stay-extended',
  'lost',
  'turning-15',
  'turning-18',
  'stop-using',
  'expired',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

/** Days that matter after an event. */
export type EventDay =
  | 'sign-ends-by'
  | 'in-use-by'
  | 'new-end'
  | 'go-before'
  | 'extension-ends'
  | 'turns-15'
  | 'turns-18'
  | 'card-apply-from'
  | 'card-ends'
  | 'auth-ended'
  | 'insurance-until';

export type DatedEventDay = { readonly is: EventDay; readonly day: JstDay };

/** What is known. Each may be missing, and then the days that depend on it are not told. */
export type EventFacts = {
  readonly today: JstDay;
  /** The 利用者証明用 certificate of the card in the reader. */
  readonly auth?: CertificateDays | undefined;
  readonly cardExpiresOn?: JstDay | undefined;
  /** Of the child that turns 15 or 18. */
  readonly birth?: JstDay | undefined;
};

/** The days that follow from an event, as far as they can be told, in the order in which people think of them. */
export function eventDays(event: LifeEvent, facts: EventFacts): readonly DatedEventDay[] {
  const { today, auth, cardExpiresOn, birth } = facts;
  const end = auth && endOf(auth.expiresOn, cardExpiresOn);
  switch (event) {
    case 'moved':
    case 'married':
      // A new 署名用 certificate never outlives 利用者証明用 (施行規則 13条2号).
      return known([['sign-ends-by', end !== undefined && today <= end ? end : undefined]]);
    case 'renewed':
      return known([
        ['in-use-by', addDays(today, 1)],
        ['new-end', auth && endAfterRenewal(auth, facts)],
      ]);
    case 'stay-extended':
      return known([
        ['go-before', cardExpiresOn],
        ['extension-ends', cardExpiresOn && addMonths(cardExpiresOn, periods.stayExtensionMonths)],
      ]);
    case 'turning-15':
      return known([['turns-15', birth && birthdayAt(birth, 15)]]);
    case 'turning-18':
      return known([
        ['turns-18', birth && birthdayAt(birth, 18)],
        ['card-ends', cardExpiresOn],
      ]);
    case 'expired':
      return known([
        ['auth-ended', auth?.expiresOn],
        ['insurance-until', auth && endOf(insuranceUsableUntil(auth.expiresOn), cardExpiresOn)],
      ]);
    case 'card-renewal':
      return known([
        ['card-apply-from', cardExpiresOn && cardRenewalOpensOn(cardExpiresOn, auth?.generation)],
        ['card-ends', cardExpiresOn],
      ]);
    case 'abroad':
    case 'lost':
    case 'stop-using':
      return [];
  }
}

/**
 * The end after a renewal today. If the new certificate is on the card already, it is that one's end. Otherwise it is
 * computed from the old one, if that ended on a birthday: then its last day is the holder's birthday.
 */
function endAfterRenewal(auth: CertificateDays, { today, cardExpiresOn }: EventFacts): JstDay | undefined {
  if (auth.issuedOn >= addDays(today, -1)) return auth.expiresOn;
  const { rule } = explainExpiry('auth', auth, { cardExpiresOn });
  if (rule !== 'fifth-birthday' && rule !== 'sixth-birthday') return undefined;
  const count = inRenewalWindow(auth.expiresOn, today, auth.generation) ? 6 : 5;
  return endOf(nthBirthdayAfter(auth.expiresOn, today, count), cardExpiresOn);
}

const endOf = (day: JstDay, cardExpiresOn: JstDay | undefined): JstDay =>
  earliestOf(day, cardExpiresOn ?? day);

const birthdayAt = (birth: JstDay, age: number): JstDay => birthdayIn(birth, partsOf(birth).year + age);

const known = (days: readonly (readonly [EventDay, JstDay | undefined])[]): readonly DatedEventDay[] =>
  days.flatMap(([is, day]) => (day === undefined ? [] : [{ is, day }]));
