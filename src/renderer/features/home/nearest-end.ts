import type { CardView } from '../../../shared/model/card.ts';
import type { JstDay } from '../../../shared/model/time.ts';

/** The first last day (in Japan) among those that are known: of each certificate, and of the card itself. */
export function nearestEnd({ certificates, expiresOn }: CardView): JstDay | undefined {
  const ends = Object.values(certificates).flatMap((slot) =>
    slot.state === 'readable' ? [slot.certificate.expiresOn] : [],
  );
  return [...ends, ...(expiresOn.state === 'known' ? [expiresOn.value] : [])].toSorted()[0];
}
