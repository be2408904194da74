import { eraOf, type Era } from '../../shared/domain/era-date.ts';
import { dayFrom } from '../../shared/domain/tokyo-calendar.ts';
import type { Holder } from '../../shared/model/certificate.ts';

export type BirthWords = {
  readonly era: Era | undefined;
  readonly yearOfEra: number | undefined;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/**
 * A birth date as it is written: the era that the certificate names, the year in that era if the two agree, and no
 * month or day if the certificate has none.
 */
export function birthWords({ era, year, month, day }: NonNullable<Holder['birth']>): BirthWords {
  const isDayKnown = month > 0 && day > 0;
  // Without month and day, the era may be meant for the beginning or the end of that year.
  const candidates = isDayKnown
    ? [{ month, day }]
    : [
        { month: 12, day: 31 },
        { month: 1, day: 1 },
      ];
  const counted = candidates
    .map((rest) => eraOf(dayFrom({ year, ...rest })))
    .find((candidate) => candidate?.era === era);
  return {
    era: counted?.era,
    yearOfEra: counted?.yearOfEra,
    year,
    month: isDayKnown ? month : undefined,
    day: isDayKnown ? day : undefined,
  };
}
