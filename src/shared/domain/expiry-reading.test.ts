import { describe, expect, test } from 'vitest';
import { readExpiry } from './expiry-reading.ts';

const certificate = { issuedOn: '2021-11-20', expiresOn: '2026-11-14' };

describe('the last day of a certificate', () => {
  test('that the rule explains has the terms that did not decide beside it', () => {
    expect(readExpiry('auth', certificate, { cardExpiresOn: '2031-11-14' })).toEqual({
      possible: ['fifth-birthday'],
      runnersUp: [{ rule: 'card-expiry', day: '2031-11-14' }],
      disagreements: [],
      computed: undefined,
      isLeapBirth: false,
    });
  });

  test('that no rule explains is told beside what the rule gives', () => {
    const evidence = { birth: '1985-11-14', cardExpiresOn: '2031-11-14' };
    expect(readExpiry('auth', { ...certificate, expiresOn: '2024-03-31' }, evidence)).toMatchObject({
      possible: [],
      disagreements: ['no-rule'],
      computed: '2026-11-14',
    });
  });

  test('without a birth date has nothing computed', () => {
    expect(
      readExpiry('auth', { ...certificate, expiresOn: '2023-03-31' }, { cardExpiresOn: '2031-11-14' }),
    ).toMatchObject({ disagreements: ['no-rule'], computed: undefined });
  });

  test.each([
    ['auth' as const, { cardExpiresOn: '2026-01-31' }, ['beyond-card']],
    ['sign' as const, { auth: { issuedOn: '2020-01-01', expiresOn: '2025-06-01' } }, ['beyond-auth']],
    ['auth' as const, { auth: { issuedOn: '2020-01-01', expiresOn: '2025-06-01' } }, []],
  ])('of %s beyond a cap is a disagreement', (kind, evidence, disagreements) => {
    expect(readExpiry(kind, certificate, evidence).disagreements).toEqual(disagreements);
  });

  test('of somebody born on 29 February rests on an assumption', () => {
    expect(
      readExpiry(
        'auth',
        { issuedOn: '2021-03-10', expiresOn: '2026-02-28' },
        { birth: '1996-02-29', cardExpiresOn: '2031-02-28' },
      ),
    ).toMatchObject({ isLeapBirth: true, possible: ['fifth-birthday'] });
  });
});
