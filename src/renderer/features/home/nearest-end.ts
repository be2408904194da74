import { knownValue, readableCertificates } from '../../../shared/domain/card-facts.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { JstDay } from '../../../shared/model/time.ts';

/** The earliest of the known last days (in Japan): of each certificate, and of the card itself. */
export function nearestEnd({ certificates, expiresOn }: CardView): JstDay | undefined {
  const ends = readableCertificates(certificates).map((certificate) => certificate.expiresOn);
  const ofCard = knownValue(expiresOn);
  return [...ends, ...(ofCard === undefined ? [] : [ofCard])].toSorted()[0];
}
