import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isLeapYear, jstDayOf, partsOf } from '../shared/domain/tokyo-calendar.ts';
import { birthInEra, birthWithEra, substitutionFlags, verificationCodeB } from './holder.ts';
import { ageOn, birthdayAfter } from './issue-dates.ts';
import { cardDataOf, profileNames } from './profiles.ts';
import type { ProfileName } from './profiles.ts';

/** Any moment in the time of five-year RSA certificates and of UTCTime. */
const anyMoment = fc.date({
  min: new Date('2016-01-01T00:00:00Z'),
  max: new Date('2040-12-31T23:59:59Z'),
  noInvalidDate: true,
});

/** What holds for a profile at any moment. */
function always(
  profile: ProfileName,
  check: (card: ReturnType<typeof cardDataOf>, today: string) => void,
): void {
  fc.assert(
    fc.property(anyMoment, (now) => check(cardDataOf(profile, now), jstDayOf(now))),
    { numRuns: 300 },
  );
}

const ends = ({ certificates: { auth, sign } }: ReturnType<typeof cardDataOf>) => ({
  auth: auth?.endsOn ?? '',
  sign: sign?.endsOn ?? '',
});

describe('the rule of the law holds on every card', () => {
  test.each(profileNames.filter((name) => name !== 'juki' && name !== 'next'))('%s', (profile) => {
    always(profile, ({ certificates: { auth, sign }, holder, cardExpiresOn }) => {
      for (const certificate of [auth, sign].filter((each) => each !== undefined)) {
        const limits = [
          birthdayAfter(holder.birth, jstDayOf(certificate.issuedAt), 5),
          cardExpiresOn,
          ...(certificate === sign && auth ? [auth.endsOn] : []),
        ];
        expect(certificate.endsOn).toBe(limits.toSorted()[0]);
      }
    });
  });
});

describe('what was announced for the next card', () => {
  test('holds: card and certificates end together, one month after the tenth birthday', () => {
    always('next', (card, today) => {
      const { auth } = card.certificates;
      const tenth = birthdayAfter(card.holder.birth, jstDayOf(auth?.issuedAt ?? new Date(0)), 10);
      expect(ends(card)).toEqual({ auth: card.cardExpiresOn, sign: card.cardExpiresOn });
      expect(card.cardExpiresOn).toBe(addMonths(tenth, 1));
      expect(ageOn(card.holder.birth, today)).toBeGreaterThanOrEqual(18);
    });
  });
});

describe('each card shows what its name says', () => {
  test('adult: two to three years are left', () => {
    always('adult', (card, today) => {
      expect(ends(card).auth > addMonths(today, 24)).toBe(true);
      expect(ends(card).auth < addMonths(today, 36)).toBe(true);
      expect(ageOn(card.holder.birth, today)).toBeGreaterThanOrEqual(18);
    });
  });

  test('renewal-open: today is within the last three months, and the certificate in force', () => {
    always('renewal-open', (card, today) => {
      expect(addMonths(ends(card).auth, -3) < today).toBe(true);
      expect(ends(card).auth > today).toBe(true);
    });
  });

  test('expired: ended about two weeks ago, the card goes on', () => {
    always('expired', (card, today) => {
      expect([addDays(today, -14), addDays(today, -15)]).toContain(ends(card).auth);
      expect(card.cardExpiresOn > today).toBe(true);
    });
  });

  test('not-yet-valid: begins tomorrow', () => {
    always('not-yet-valid', ({ certificates: { auth } }, today) => {
      expect(auth && jstDayOf(auth.issuedAt)).toBe(addDays(today, 1));
    });
  });

  test('child: under 15 and without a certificate for signatures', () => {
    always('child', (card, today) => {
      expect(ageOn(card.holder.birth, today)).toBeLessThan(15);
      expect(card.certificates.sign).toBeUndefined();
      expect(card.cardExpiresOn).toBe(ends(card).auth);
    });
  });

  test('resident: certificates end with the card, long before the fifth birthday', () => {
    always('resident', (card, today) => {
      expect(ends(card)).toEqual({ auth: card.cardExpiresOn, sign: card.cardExpiresOn });
      expect(card.cardExpiresOn).toBe(addMonths(today, 14));
    });
  });

  test('leap-day: born on 29 February, in force, ends on the 28th', () => {
    always('leap-day', (card, today) => {
      expect(card.holder.birth).toMatch(/-02-29$/);
      expect(ends(card).auth).toMatch(/-02-28$/);
      expect(isLeapYear(partsOf(ends(card).auth).year)).toBe(false);
      expect(ends(card).auth > today).toBe(true);
    });
  });

  test('signature-locked: the younger certificate ends with the older', () => {
    always('signature-locked', (card) => {
      const { auth, sign } = card.certificates;
      expect(sign && auth && sign.issuedAt > auth.issuedAt).toBe(true);
      expect(ends(card).sign).toBe(ends(card).auth);
    });
  });

  test('juki: history, whatever the clock shows', () => {
    always('juki', (card) => {
      expect(card.certificates.auth).toBeUndefined();
      expect(ends(card).sign).toBe('2018-06-09');
    });
  });

  test('serial numbers have 15 digits and differ', () => {
    const serials = profileNames.map((name) => cardDataOf(name, new Date('2026-11-21T03:00:00Z')).cardSerial);
    expect(serials.every((serial) => /^\d{15}$/.test(serial))).toBe(true);
    expect(new Set(serials).size).toBe(profileNames.length);
  });
});

describe('how a holder is written', () => {
  test.each([
    ['2019-05-01', '520190501', '010501'],
    ['2019-04-30', '420190430', '310430'],
    ['1989-01-08', '419890108', '010108'],
    ['1989-01-07', '319890107', '640107'],
    ['1980-02-17', '319800217', '550217'],
    ['1926-12-25', '319261225', '011225'],
    ['1926-12-24', '219261224', '151224'],
    ['1912-07-29', '119120729', '450729'],
  ])('born on %s: %s in the certificate, %s on the card', (birth, inCertificate, inEra) => {
    expect(birthWithEra(birth)).toBe(inCertificate);
    expect(birthInEra(birth)).toBe(inEra);
  });

  test('照合番号B', () => {
    expect(verificationCodeB('1980-02-17', '2035-02-17', '2285')).toBe('55021720352285');
  });

  test('one flag a character, also for characters of two code units', () => {
    expect(substitutionFlags({ text: '𠮷田　渡', substituted: [0, 3] })).toBe('1001');
  });
});
