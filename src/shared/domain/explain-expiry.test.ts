import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainExpiry } from './explain-expiry.ts';
import { addDays } from './tokyo-calendar.ts';
import { certificateExpiry } from './validity.ts';

const first = { issuedOn: '2021-11-15', expiresOn: '2026-11-14' };
const second = { issuedOn: '2026-08-15', expiresOn: '2031-11-14' };
const limited = { issuedOn: '2025-05-01', expiresOn: '2026-10-15' };

describe('why a certificate ends on its day', () => {
  it('is a birthday when it is four to six years on and not the last day of the card', () => {
    expect(explainExpiry('auth', first, { cardExpiresOn: '2031-11-14' })).toEqual({
      rule: 'fifth-birthday',
      possible: ['fifth-birthday'],
    });
    expect(explainExpiry('auth', second, { cardExpiresOn: '2032-11-14' }).rule).toBe('sixth-birthday');
  });

  it('is the card when it is its last day and too early for a birthday', () => {
    expect(explainExpiry('auth', limited, { cardExpiresOn: '2026-10-15' })).toEqual({
      rule: 'card-expiry',
      possible: ['card-expiry'],
    });
  });

  it('is not told when both can be', () => {
    expect(explainExpiry('auth', second, { cardExpiresOn: '2031-11-14' })).toEqual({
      rule: 'unknown',
      possible: ['sixth-birthday', 'card-expiry'],
    });
  });

  it('is not told while the expiry of the card is not known', () => {
    expect(explainExpiry('auth', first)).toEqual({
      rule: 'unknown',
      possible: ['fifth-birthday', 'card-expiry'],
    });
  });

  it('is not told when no rule gives the day', () => {
    expect(explainExpiry('auth', limited, { cardExpiresOn: '2030-01-01' })).toEqual({
      rule: 'unknown',
      possible: [],
    });
  });

  it('is the 利用者証明用 certificate when a 署名用 one was made later and ends with it', () => {
    const reissued = { issuedOn: '2024-04-01', expiresOn: '2026-11-14' };
    const evidence = { cardExpiresOn: '2031-11-14', auth: first };
    expect(explainExpiry('sign', reissued, evidence).rule).toBe('auth-certificate');
  });

  it('is the same for two certificates made on one day', () => {
    const evidence = { cardExpiresOn: '2031-11-14', auth: first };
    expect(explainExpiry('sign', first, evidence)).toEqual(explainExpiry('auth', first, evidence));
  });

  it('of a 署名用 certificate may be the 利用者証明用 one as long as that was not read', () => {
    expect(explainExpiry('sign', first, { cardExpiresOn: '2031-11-14' }).possible).toEqual([
      'fifth-birthday',
      'auth-certificate',
    ]);
  });

  it('is told by the birth date', () => {
    const cardExpiresOn = '2031-11-14';
    expect(explainExpiry('auth', second, { cardExpiresOn, birth: '1985-11-14' }).rule).toBe('sixth-birthday');
    expect(explainExpiry('auth', second, { cardExpiresOn, birth: '1985-12-24' }).rule).toBe('card-expiry');
    expect(explainExpiry('auth', first, { birth: '1985-11-14' }).rule).toBe('fifth-birthday');
  });

  it('takes 28 February for a birthday on the 29th too', () => {
    const leap = { issuedOn: '2024-02-28', expiresOn: '2029-02-28' };
    expect(explainExpiry('auth', leap, { cardExpiresOn: '2034-02-28' }).possible).toEqual([
      'fifth-birthday',
      'sixth-birthday',
    ]);
  });

  it('never excludes the rule that truly decided', () => {
    const offset = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.constantFrom('auth', 'sign'),
        offset(30_000),
        offset(9_000),
        offset(4_000),
        fc.boolean(),
        fc.boolean(),
        (kind, born, issued, card, isExchange, isCardKnown) => {
          const birth = addDays('1925-01-01', born);
          const issuedOn = addDays('2016-01-01', issued);
          const cardExpiresOn = addDays(issuedOn, card);
          const previousExpiresOn = isExchange ? issuedOn : undefined;
          const truth = certificateExpiry(kind, { birth, issuedOn, cardExpiresOn, previousExpiresOn });
          if (!truth.ok) return fc.pre(false);
          const days = { issuedOn, expiresOn: truth.value.expiresOn };
          const evidence = isCardKnown ? { cardExpiresOn } : {};
          expect(explainExpiry(kind, days, evidence).possible).toContain(truth.value.rule);
          const { rule } = explainExpiry(kind, days, { cardExpiresOn, birth, auth: days });
          expect(rule).toBe(truth.value.rule);
        },
      ),
    );
  });
});
