import { describe, expect, it } from 'vitest';
import { cardExpiry } from './card-validity.ts';

describe('the end of a card', () => {
  it.each([
    ['an adult', { birth: '1985-11-14', issuedOn: '2021-11-15' }, '2031-11-14', 'tenth-birthday'],
    ['a child', { birth: '2012-05-02', issuedOn: '2024-03-01' }, '2028-05-02', 'fifth-birthday'],
    [
      '18 years old, after the change',
      { birth: '2005-10-10', issuedOn: '2023-12-01' },
      '2033-10-10',
      'tenth-birthday',
    ],
    [
      '18 years old, before the change',
      { birth: '2003-07-01', issuedOn: '2022-03-20' },
      '2026-07-01',
      'fifth-birthday',
    ],
    [
      '18 years old, applied before the change and issued after it',
      { birth: '2003-07-01', appliedOn: '2022-03-31', issuedOn: '2022-04-20' },
      '2026-07-01',
      'fifth-birthday',
    ],
    [
      '20 years old, before the change',
      { birth: '2000-01-01', issuedOn: '2020-01-01' },
      '2030-01-01',
      'tenth-birthday',
    ],
    [
      'a limited stay',
      { birth: '1990-08-20', issuedOn: '2025-05-01', stayUntil: '2026-10-15' },
      '2026-10-15',
      'period-of-stay',
    ],
    [
      'a stay longer than the birthdays',
      { birth: '2012-08-20', issuedOn: '2025-05-01', stayUntil: '2030-04-30' },
      '2029-08-20',
      'fifth-birthday',
    ],
  ] as const)('%s', (_, dates, expiresOn, rule) => {
    expect(cardExpiry(dates)).toMatchObject({ ok: true, value: { expiresOn, rule } });
  });

  it.each([
    ['pending', '2026-12-15', 'extended-stay'],
    [{ decidedOn: '2026-11-01' }, '2026-11-01', 'extended-stay'],
    [{ decidedOn: '2027-01-31' }, '2026-12-15', 'extended-stay'],
    [{ decidedOn: '2026-10-01' }, '2026-10-15', 'period-of-stay'],
  ] as const)('with an extension %j is %s', (extension, expiresOn, rule) => {
    const dates = { birth: '1990-08-20', issuedOn: '2025-05-01', stayUntil: '2026-10-15', extension };
    expect(cardExpiry(dates)).toMatchObject({ ok: true, value: { expiresOn, rule } });
  });

  it('extends to the last day of a shorter month', () => {
    const dates = {
      birth: '1990-08-20',
      issuedOn: '2025-05-01',
      stayUntil: '2026-12-31',
      extension: 'pending',
    } as const;
    expect(cardExpiry(dates)).toMatchObject({ value: { expiresOn: '2027-02-28' } });
  });

  it.each([
    [
      { birth: '2000-02-30', issuedOn: '2020-01-01' },
      { code: 'no-such-day', field: 'birth' },
    ],
    [{ birth: '2020-01-02', issuedOn: '2020-01-01' }, { code: 'issued-before-birth' }],
    [
      { birth: '2000-01-01', issuedOn: '2020-01-01', stayUntil: '2019-12-31' },
      { code: 'ended-before-issue', field: 'stayUntil' },
    ],
    [
      { birth: '2000-01-01', issuedOn: '2020-01-01', stayUntil: '2021-01-01', extension: { decidedOn: 'x' } },
      { code: 'no-such-day', field: 'decidedOn' },
    ],
  ])('%j is answered with a reason', (dates, error) => {
    expect(cardExpiry(dates)).toEqual({ ok: false, error });
  });
});
