import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JstDay } from '../shared/model/time.ts';
import { cardExpiry } from '../shared/domain/card-validity.ts';
import { timeZones } from '../shared/domain/fixtures/time-zones.ts';
import { occasionsOf } from '../shared/domain/occasions.ts';
import { insuranceUsableUntil, renewalOpensOn } from '../shared/domain/renewal.ts';
import { addDays, endOfJstDay, jstDayOf, startOfJstDay, weekdayOf } from '../shared/domain/tokyo-calendar.ts';
import { stageAt } from '../shared/domain/validity-period.ts';
import { certificateExpiry } from '../shared/domain/validity.ts';

/** The same questions each time: births and issues of two centuries, and the days on which clocks jumped. */
const days = fc.sample(fc.integer({ min: 0, max: 73_000 }), { numRuns: 300, seed: 20261114 });
const jumps: readonly JstDay[] = ['2011-12-30', '1995-01-01', '1972-01-07', '2018-11-04', '1952-01-01'];
const questions = [...days.map((offset) => addDays('1900-01-01', offset)), ...jumps].map((birth, index) => ({
  birth,
  issuedOn: addDays(birth, (days[index % days.length] ?? 0) % 30_000),
}));

/** Everything the rules say of all these questions. */
function answers(): string {
  return JSON.stringify(
    questions.map(({ birth, issuedOn }) => {
      const expiry = certificateExpiry('auth', { birth, issuedOn });
      if (!expiry.ok) throw new Error(expiry.error.code);
      const { expiresOn } = expiry.value;
      const notAfter = endOfJstDay(expiresOn);
      return [
        expiry,
        cardExpiry({ birth, issuedOn }),
        renewalOpensOn(expiresOn),
        insuranceUsableUntil(expiresOn),
        occasionsOf(expiresOn),
        [jstDayOf(notAfter), weekdayOf(expiresOn)],
        stageAt({ notBefore: startOfJstDay(issuedOn), notAfter }, startOfJstDay(renewalOpensOn(expiresOn))),
      ];
    }),
  );
}

describe('the same answers come from a machine that stands in', () => {
  const before = process.env.TZ;
  let expected = '';
  beforeAll(() => {
    process.env.TZ = 'Asia/Tokyo';
    expected = answers();
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  it.each(timeZones)('$name', ({ name, instant, localTime }) => {
    process.env.TZ = name;
    // The clock of this process has moved there.
    expect(new Date(instant).toString().slice(4, 24)).toBe(localTime);
    expect(answers() === expected).toBe(true);
  });
});
