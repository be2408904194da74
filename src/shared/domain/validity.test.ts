import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CertificateKind } from '../model/certificate.ts';
import type { JstDay } from '../model/time.ts';
import { expiryVectors } from './fixtures/validity-vectors.ts';
import { inRenewalWindow } from './renewal.ts';
import { addDays, daysBetween } from './tokyo-calendar.ts';
import { type CertificateDates, certificateExpiry } from './validity.ts';

const adult = { birth: '1985-11-14', cardExpiresOn: '2031-11-14' };

describe('the end of a certificate', () => {
  it.each(expiryVectors)('$id: $source', ({ kind, dates, expiresOn, rule }) => {
    expect(certificateExpiry(kind, dates)).toMatchObject({ ok: true, value: { expiresOn, rule } });
  });

  it('names every term, the deciding one first', () => {
    const dates = { ...adult, issuedOn: '2024-04-01', authExpiresOn: '2026-11-14' };
    expect(certificateExpiry('sign', dates)).toEqual({
      ok: true,
      value: {
        expiresOn: '2026-11-14',
        rule: 'auth-certificate',
        candidates: [
          { rule: 'auth-certificate', day: '2026-11-14' },
          { rule: 'fifth-birthday', day: '2028-11-14' },
          { rule: 'card-expiry', day: '2031-11-14' },
        ],
        leapDayDeemed: false,
      },
    });
  });

  it('tells when a 29 February was taken as the 28th', () => {
    const leapDayDeemed = (issuedOn: JstDay, cardExpiresOn?: JstDay) => {
      const expiry = certificateExpiry('auth', { birth: '1996-02-29', issuedOn, cardExpiresOn });
      return expiry.ok && expiry.value.leapDayDeemed;
    };
    expect(leapDayDeemed('2021-04-01')).toBe(true);
    expect(leapDayDeemed('2023-04-01')).toBe(false);
    expect(leapDayDeemed('2021-04-01', '2025-12-31')).toBe(false);
  });

  it('of a 利用者証明用 certificate does not depend on itself', () => {
    const dates = { ...adult, issuedOn: '2024-04-01', authExpiresOn: '2026-11-14' };
    expect(certificateExpiry('auth', dates)).toMatchObject({ value: { expiresOn: '2028-11-14' } });
  });

  it('counts five birthdays when the certificate before had ended already', () => {
    const dates = { ...adult, issuedOn: '2026-11-15', previousExpiresOn: '2026-11-14' };
    expect(certificateExpiry('auth', dates)).toMatchObject({
      value: { expiresOn: '2031-11-14', rule: 'fifth-birthday' },
    });
  });
});

describe('dates that cannot be', () => {
  const good = { birth: '1985-11-14', issuedOn: '2021-11-15' };
  it.each([
    [
      { ...good, birth: '1985-02-30' },
      { code: 'no-such-day', field: 'birth' },
    ],
    [
      { ...good, issuedOn: 'soon' },
      { code: 'no-such-day', field: 'issuedOn' },
    ],
    [
      { ...good, cardExpiresOn: '2031-11-31' },
      { code: 'no-such-day', field: 'cardExpiresOn' },
    ],
    [
      { ...good, authExpiresOn: '' },
      { code: 'no-such-day', field: 'authExpiresOn' },
    ],
    [
      { ...good, previousExpiresOn: '2021-13-01' },
      { code: 'no-such-day', field: 'previousExpiresOn' },
    ],
    [{ ...good, birth: '2021-11-16' }, { code: 'issued-before-birth' }],
    [
      { ...good, cardExpiresOn: '2021-11-14' },
      { code: 'ended-before-issue', field: 'cardExpiresOn' },
    ],
    [
      { ...good, authExpiresOn: '2021-11-14' },
      { code: 'ended-before-issue', field: 'authExpiresOn' },
    ],
  ])('%j are answered with a reason', (dates, error) => {
    expect(certificateExpiry('sign', dates)).toEqual({ ok: false, error });
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (birth, issuedOn, cardExpiresOn) => {
        expect(certificateExpiry('sign', { birth, issuedOn, cardExpiresOn }).ok).toBe(false);
      }),
    );
  });
});

describe('for all dates', () => {
  const dayBetween = (from: JstDay, to: JstDay) =>
    fc.integer({ min: 0, max: daysBetween(from, to) }).map((offset) => addDays(from, offset));
  /** Birth and issue, in this order, anywhere in two centuries. */
  const life = fc
    .tuple(dayBetween('1900-01-01', '2100-12-31'), dayBetween('1900-01-01', '2100-12-31'))
    .map((days) => days.toSorted());
  const expiryOf = (kind: CertificateKind, dates: CertificateDates) => {
    const result = certificateExpiry(kind, dates);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  it('no certificate outlives a cap, nor ends before its issue', () => {
    const afterIssue = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(life, afterIssue, afterIssue, ([born = '', issuedOn = ''], cardDays, authDays) => {
        const cardExpiresOn = addDays(issuedOn, cardDays);
        const authExpiresOn = addDays(issuedOn, authDays);
        const { expiresOn, candidates } = expiryOf('sign', {
          birth: born,
          issuedOn,
          cardExpiresOn,
          authExpiresOn,
        });
        expect(expiresOn <= cardExpiresOn && expiresOn <= authExpiresOn && expiresOn >= issuedOn).toBe(true);
        expect(candidates.every(({ day }) => day >= expiresOn)).toBe(true);
      }),
    );
  });

  it('without caps a certificate lasts more than four and at most five years, exchanged in its window one more', () => {
    fc.assert(
      fc.property(life, ([born = '', issuedOn = '']) => {
        const days = daysBetween(issuedOn, expiryOf('auth', { birth: born, issuedOn }).expiresOn);
        expect(days > 4 * 365 && days <= 5 * 365 + 2).toBe(true);
        const exchanged = expiryOf('auth', { birth: born, issuedOn, previousExpiresOn: issuedOn });
        const longer = daysBetween(issuedOn, exchanged.expiresOn) - days;
        expect(longer >= 365 && longer <= 366).toBe(true);
      }),
    );
  });

  it('a later issue never ends earlier, unless the window closed in between', () => {
    const previous = fc.option(dayBetween('1900-01-01', '2100-12-31'), { nil: undefined });
    fc.assert(
      fc.property(
        life,
        fc.integer({ min: 0, max: 500 }),
        previous,
        ([born = '', first = ''], later, previousExpiresOn) => {
          const second = addDays(first, later);
          const isInside = (day: JstDay) =>
            previousExpiresOn !== undefined && inRenewalWindow(previousExpiresOn, day);
          fc.pre(!isInside(first) || isInside(second));
          const ends = [first, second].map(
            (issuedOn) => expiryOf('auth', { birth: born, issuedOn, previousExpiresOn }).expiresOn,
          );
          expect(ends.toSorted()).toEqual(ends);
        },
      ),
    );
  });
});
