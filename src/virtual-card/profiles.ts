import { addDays, addMonths, isLeapYear, jstDayOf, partsOf } from '../shared/domain/tokyo-calendar.ts';
import type { CardData, IssuedCertificate } from './card-data.ts';
import {
  contactCard,
  contactCardWithoutExtendedLength,
  contactlessCard,
  foreignCard,
  jukiCard,
  phone,
} from './generations.ts';
import { birthdayIn, cardEnd, certificateEnd, datesEndingOn, nextCardEnd } from './issue-dates.ts';
import type { Day } from './issue-dates.ts';
import { chiyo, haruka, hikari, maria, midori, minoru, sora, takashi } from './people.ts';
import type { Person } from './people.ts';

/** The content of the card of that name when the clock shows `now`. */
export function cardDataOf(profile: ProfileName, now: Date): CardData {
  const data = profiles[profile](jstDayOf(now));
  const number = String(profileNames.indexOf(profile) + 1).padStart(4, '0');
  return { ...data, cardSerial: `49999999990${number}` };
}

/** Both certificates are issued on the same day. */
type Issue = { readonly birth: Day; readonly issuedOn: Day; readonly stayEndsOn?: Day };

/** A card as the office hands it out: dates by the law's rule, and no try used. */
function issue(person: Person, { birth, issuedOn, stayEndsOn }: Issue): Omit<CardData, 'cardSerial'> {
  const cardExpiresOn = cardEnd(birth, issuedOn, stayEndsOn);
  const authEndsOn = certificateEnd(birth, issuedOn, cardExpiresOn);
  const signEndsOn = certificateEnd(birth, issuedOn, authEndsOn, cardExpiresOn);
  return {
    generation: contactCard,
    carrier: 'my-number',
    holder: { ...person, birth },
    cardExpiresOn,
    securityCode: '4321',
    certificates: {
      auth: issued(issuedOn, '00:28:06', authEndsOn),
      sign: issued(issuedOn, '00:28:09', signEndsOn),
    },
    hasPins: true,
    triesLeft: {},
    damaged: false,
  };
}

/** The next card, as announced: certificates that end with the card. */
function issueNext(person: Person, birth: Day, issuedOn: Day): Omit<CardData, 'cardSerial'> {
  const endsOn = nextCardEnd(birth, issuedOn);
  return {
    ...issue(person, { birth, issuedOn }),
    carrier: 'next',
    cardExpiresOn: endsOn,
    certificates: {
      auth: issued(issuedOn, '00:28:06', endsOn),
      sign: issued(issuedOn, '00:28:09', endsOn),
    },
  };
}

/** @param time of day in Japan, `hh:mm:ss` */
const issued = (day: Day, time: string, endsOn: Day): IssuedCertificate => ({
  issuedAt: new Date(`${day}T${time}+09:00`),
  endsOn,
});

/** An adult in the middle of the certificate's life: two years and five months are left. */
const ordinary = (person: Person, today: Day, age = 43) =>
  issue(person, datesEndingOn(addMonths(today, 29), age));

const withoutSignature = <T extends Omit<CardData, 'cardSerial'>>({
  certificates: { auth },
  ...card
}: T) => ({
  ...card,
  certificates: auth ? { auth } : {},
});

type Profile = (today: Day) => Omit<CardData, 'cardSerial'>;

/** The cards to choose from. A new one goes last: its place gives its serial number. */
const profiles = {
  adult: (today) => ordinary(midori, today),
  'renewal-open': (today) => issue(hikari, datesEndingOn(addDays(today, 45), 57)),
  expired: (today) => issue(minoru, datesEndingOn(addDays(today, -14), 66)),
  'not-yet-valid': (today) => {
    const { birth } = datesEndingOn(addMonths(today, 7), 24);
    return issue(takashi, { birth, issuedOn: addDays(today, 1) });
  },
  child: (today) => ({
    ...withoutSignature(issue(sora, datesEndingOn(addMonths(today, 40), 12))),
    generation: contactlessCard,
  }),
  'no-certificates': (today) => ({ ...ordinary(takashi, today, 71), certificates: {} }),
  resident: (today) => ({
    ...issue(maria, {
      birth: '1994-08-17',
      issuedOn: addMonths(today, -10),
      stayEndsOn: addMonths(today, 14),
    }),
    generation: contactCardWithoutExtendedLength,
  }),
  'leap-day': leapDay,
  'signature-locked': movedAndLocked,
  'authentication-locked': (today) => ({ ...ordinary(takashi, today), triesLeft: { auth: 0 } }),
  'both-locked': (today) => ({ ...ordinary(haruka, today), triesLeft: { auth: 0, sign: 0 } }),
  'last-try': (today) => ({ ...ordinary(minoru, today), triesLeft: { auth: 1, sign: 1 } }),
  'faceless-pin': (today) => ({ ...withoutSignature(ordinary(chiyo, today, 88)), hasPins: false }),
  juki: beforeMyNumber,
  phone: (today) => ({ ...ordinary(haruka, today, 29), carrier: 'android', generation: phone }),
  'other-card': (today) => ({ ...ordinary(takashi, today), carrier: 'foreign', generation: foreignCard }),
  damaged: (today) => ({ ...ordinary(takashi, today), damaged: true }),
  next: (today) => issueNext(midori, datesEndingOn(addMonths(today, 29), 36).birth, addMonths(today, -14)),
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

const isProfile = (key: string): key is ProfileName => Object.hasOwn(profiles, key);
export const profileNames: readonly ProfileName[] = Object.keys(profiles).filter(isProfile);

/** Born on 29 February. The certificate ends in a year without that day. */
function leapDay(today: Day): Omit<CardData, 'cardSerial'> {
  const year = partsOf(today).year - 30;
  const birth = birthdayIn('2000-02-29', year - (year % 4));
  const issuedBefore = (months: number) => issue(haruka, { birth, issuedOn: addMonths(today, -months) });
  const endsInCommonYear = ({ certificates: { auth } }: ReturnType<typeof issue>): boolean =>
    auth !== undefined && !isLeapYear(partsOf(auth.endsOn).year);
  return [30, 18].map(issuedBefore).find(endsInCommonYear) ?? issuedBefore(6);
}

/** A new 署名用 certificate after a move. It ends with the older 利用者証明用 one, and its password is blocked. */
function movedAndLocked(today: Day): Omit<CardData, 'cardSerial'> {
  const card = ordinary(hikari, today);
  const { auth } = card.certificates;
  const movedOn = addMonths(today, -5);
  const limits = auth ? [auth.endsOn, card.cardExpiresOn] : [card.cardExpiresOn];
  const sign = issued(movedOn, '14:12:45', certificateEnd(card.holder.birth, movedOn, ...limits));
  return { ...card, certificates: { ...(auth && { auth }), sign }, triesLeft: { sign: 0 } };
}

/**
 * A 住民基本台帳カード: one certificate, 署名用, three years from its day of issue whatever the birthday. The last ones were
 * issued on 22 December 2015, so the dates are history and do not follow the clock.
 */
function beforeMyNumber(): Omit<CardData, 'cardSerial'> {
  const card = issue(minoru, { birth: '1960-11-03', issuedOn: '2015-06-10' });
  return {
    ...card,
    generation: jukiCard,
    carrier: 'juki',
    cardExpiresOn: '2025-06-09',
    certificates: { sign: issued('2015-06-10', '10:15:30', '2018-06-09') },
  };
}
