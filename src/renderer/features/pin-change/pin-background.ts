import { knownValue, readableCertificates } from '../../../shared/domain/card-facts.ts';
import type { PinBackground } from '../../../shared/domain/pin-advice.ts';
import { partsOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { JstDay } from '../../../shared/model/time.ts';

/**
 * What this card tells about its holder without any PIN: the days on which it and its certificates end, which are
 * mostly birthdays, and their years.
 */
export function backgroundOf({ certificates, expiresOn }: CardView): PinBackground {
  const ends: readonly JstDay[] = [
    ...readableCertificates(certificates).map((certificate) => certificate.expiresOn),
    knownValue(expiresOn),
  ].filter((day) => day !== undefined);
  const [first] = ends;
  if (first === undefined) return {};
  const { month, day } = partsOf(first);
  return { birth: { month, day }, years: ends.map((end) => partsOf(end).year) };
}
