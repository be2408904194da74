import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRenewalWindow, insuranceUsableUntil, renewalOpensOn } from './renewal.ts';
import { addDays, addMonths, daysBetween } from './tokyo-calendar.ts';

describe('the renewal window', () => {
  it.each([
    ['2023-07-07', '2023-04-08', 'Nerima ward, example 1'],
    ['2023-05-28', '2023-03-01', 'Nerima ward, example 2'],
    ['2025-08-01', '2025-05-02', 'Omura city'],
    ['2026-07-15', '2026-04-16', 'Tosu city'],
    ['2030-05-01', '2030-02-02', 'Kameyama city, example 1'],
    ['2030-01-31', '2029-11-01', 'Kameyama city, example 2'],
    ['2025-06-15', '2025-03-16', 'Tsurugashima city'],
    ['2025-05-01', '2025-02-02', 'Nishinoshima town'],
    ['2025-05-29', '2025-03-01', 'derived: no 29 February'],
    ['2028-05-28', '2028-02-29', 'derived: leap year'],
    ['2028-05-29', '2028-03-01', 'derived: leap year'],
    ['2025-11-28', '2025-08-29', 'derived'],
    ['2025-12-31', '2025-10-01', 'derived: no 31 September'],
    ['2025-07-31', '2025-05-01', 'derived: no 31 April'],
    ['2025-09-30', '2025-07-01', 'derived'],
  ])('of a certificate to %s opens on %s (%s)', (expiresOn, opensOn) => {
    expect(renewalOpensOn(expiresOn)).toBe(opensOn);
    expect(inRenewalWindow(expiresOn, opensOn)).toBe(true);
    expect(inRenewalWindow(expiresOn, addDays(opensOn, -1))).toBe(false);
  });

  it('includes the last day of validity and nothing after it', () => {
    expect(inRenewalWindow('2026-07-15', '2026-07-15')).toBe(true);
    expect(inRenewalWindow('2026-07-15', '2026-07-16')).toBe(false);
  });

  it('opens on the first day on which less than three months are left', () => {
    const anyDay = fc
      .integer({ min: 0, max: daysBetween('1900-01-01', '2100-12-31') })
      .map((offset) => addDays('1900-01-01', offset));
    fc.assert(
      fc.property(anyDay, (expiresOn) => {
        const opensOn = renewalOpensOn(expiresOn);
        expect(opensOn < expiresOn).toBe(true);
        expect(daysBetween(opensOn, expiresOn)).toBeGreaterThanOrEqual(88);
        expect(daysBetween(opensOn, expiresOn)).toBeLessThanOrEqual(91);
        expect(addMonths(addDays(opensOn, -1), 3) <= expiresOn).toBe(true);
        expect(addMonths(opensOn, 3) >= expiresOn).toBe(true);
      }),
    );
  });
});

describe('use as a health insurance card', () => {
  it.each([
    ['2025-04-01', '2025-07-31', 'Nara city'],
    ['2026-11-14', '2027-02-28', 'published example'],
    ['2027-11-30', '2028-02-29', 'leap year'],
  ])('with a certificate to %s lasts until %s (%s)', (expiresOn, until) => {
    expect(insuranceUsableUntil(expiresOn)).toBe(until);
  });
});
