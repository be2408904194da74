import { describe, expect, test } from 'vitest';
import { planFor, type PlanQuestion } from './planner.ts';

const question: PlanQuestion = { kind: 'auth', birth: '1985-11-14', issuedOn: '2021-11-20' };

function planned(part: Partial<PlanQuestion>) {
  const plan = planFor({ ...question, ...part });
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}

describe('a plan', () => {
  test('of a first certificate has its end, its window, the insurance use and the card', () => {
    expect(planned({})).toMatchObject({
      expiry: { expiresOn: '2026-11-14', rule: 'fifth-birthday' },
      renewalOpensOn: '2026-08-15',
      insuranceUntil: '2027-02-28',
      card: { expiresOn: '2031-11-14', rule: 'tenth-birthday' },
      exchange: 'first',
    });
  });

  test('takes the card’s expiry as it is told, also for the insurance', () => {
    expect(planned({ cardExpiresOn: '2026-12-01' })).toMatchObject({
      expiry: { expiresOn: '2026-11-14' },
      insuranceUntil: '2026-12-01',
      card: { expiresOn: '2026-12-01', rule: 'told' },
    });
  });

  test('ends with the period of stay', () => {
    expect(planned({ stayUntil: '2023-03-31' })).toMatchObject({
      expiry: { expiresOn: '2023-03-31', rule: 'card-expiry' },
      card: { rule: 'period-of-stay' },
    });
  });

  test.each([
    ['2022-02-20', 'too-early' as const, '2026-11-14'],
    ['2022-02-19', 'in-window' as const, '2027-11-14'],
    ['2021-11-20', 'in-window' as const, '2027-11-14'],
    ['2021-11-19', 'after-end' as const, '2026-11-14'],
  ])('after one that ends on %s is made "%s"', (previousExpiresOn, exchange, expiresOn) => {
    expect(planned({ previousExpiresOn })).toMatchObject({ exchange, expiry: { expiresOn } });
  });

  test('does not make up the expiry of a card that is older than the certificate', () => {
    expect(planned({ previousExpiresOn: '2021-12-01' }).card).toBeUndefined();
  });

  test.each([
    ['sign' as const, '2035-11-14', false],
    ['sign' as const, '2007-11-15', true],
    ['sign' as const, '2006-11-20', false],
    ['auth' as const, '2015-01-01', false],
  ])('of %s tells whether a holder born on %s is too young to sign', (kind, birth, isTooYoung) => {
    const issuedOn = birth > '2030' ? '2052-01-01' : '2021-11-20';
    expect(planned({ kind, birth, issuedOn }).isTooYoungToSign).toBe(isTooYoung);
  });

  test('has insurance for 利用者証明用 only', () => {
    expect(planned({ kind: 'sign' }).insuranceUntil).toBeUndefined();
  });

  test.each([
    [{ birth: '2022-01-01' }, { code: 'issued-before-birth' }],
    [{ stayUntil: '2021-11-19' }, { code: 'ended-before-issue', field: 'stayUntil' }],
    [{ cardExpiresOn: '2021-11-19' }, { code: 'ended-before-issue', field: 'cardExpiresOn' }],
  ])('of %o is refused with the field that is wrong', (part, error) => {
    expect(planFor({ ...question, ...part })).toEqual({ ok: false, error });
  });
});
