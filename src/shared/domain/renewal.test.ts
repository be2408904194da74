import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insuranceVectors, windowVectors } from './fixtures/validity-vectors.ts';
import { inRenewalWindow, insuranceUsableUntil, renewalOpensOn } from './renewal.ts';
import { addDays, addMonths, daysBetween } from './tokyo-calendar.ts';

describe('the renewal window', () => {
  it.each(windowVectors)('$id: to $expiresOn opens on $opensOn ($source)', ({ expiresOn, opensOn }) => {
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
  it.each([...insuranceVectors, { expiresOn: '2027-11-30', usableUntil: '2028-02-29', source: 'leap year' }])(
    'with a certificate to $expiresOn lasts until $usableUntil ($source)',
    ({ expiresOn, usableUntil }) => {
      expect(insuranceUsableUntil(expiresOn)).toBe(usableUntil);
    },
  );

  it('never outlives the card', () => {
    expect(insuranceUsableUntil('2026-11-14', '2027-01-31')).toBe('2027-01-31');
    expect(insuranceUsableUntil('2026-11-14', '2031-11-14')).toBe('2027-02-28');
  });
});
