import type { CardView } from '../model/card.ts';
import type { CertificateSlot, CertificateSummary } from '../model/certificate.ts';
import type { PinCounter } from '../model/pin.ts';

/** What a card gives for one fact; undefined while it is awaited and where the card does not tell. */
export const knownValue = <T>(
  fact: { readonly state: 'pending' | 'unknown' } | { readonly state: 'known'; readonly value: T },
): T | undefined => (fact.state === 'known' ? fact.value : undefined);

/** The certificate in its place on the card; undefined where its dates cannot be seen. */
export const readableIn = (slot: CertificateSlot): CertificateSummary | undefined =>
  slot.state === 'readable' ? slot.certificate : undefined;

/** All certificates whose dates can be seen, 利用者証明用 first. */
export const readableCertificates = ({
  auth,
  sign,
}: CardView['certificates']): readonly CertificateSummary[] =>
  [auth, sign].map(readableIn).filter((certificate) => certificate !== undefined);

/** The tries left of a secret that is there and not locked. */
export const triesLeftIn = (counter: PinCounter): number | undefined =>
  counter.state === 'ok' ? counter.triesLeft : undefined;

/** Whether anything of this card is still on its way. */
export const isReading = ({ certificates, pins, expiresOn }: CardView): boolean =>
  [...Object.values(certificates), ...Object.values(pins), expiresOn].some(
    ({ state }) => state === 'pending',
  );
