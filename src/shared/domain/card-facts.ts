import { certificateOf, certificatesOf, profileOf } from '../generations/generations.ts';
import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot, CertificateSummary } from '../model/certificate.ts';
import type { PinCounter, PinKind } from '../model/pin.ts';

/** The place of a certificate; absent where cards of this generation have none of that kind. */
export const slotIn = ({ certificates }: CardView, kind: CertificateKind): CertificateSlot =>
  certificates[kind] ?? { state: 'absent' };

/** The counter of a secret; absent where cards of this generation have none of that kind. */
export const counterIn = ({ pins }: CardView, kind: PinKind): PinCounter => pins[kind] ?? { state: 'absent' };

/** The counter of the secret after which a certificate is read; undefined where it is free to read. */
export function guardOf(card: CardView, kind: CertificateKind): PinCounter | undefined {
  const readAfter = certificateOf(profileOf(card.kind), kind)?.readAfter;
  return readAfter && counterIn(card, readAfter);
}

/** What a card gives for one fact; undefined while it is awaited and where the card does not tell. */
export const knownValue = <T>(
  fact: { readonly state: 'pending' | 'unknown' } | { readonly state: 'known'; readonly value: T },
): T | undefined => (fact.state === 'known' ? fact.value : undefined);

/** The certificate in its place on the card; undefined where its dates cannot be seen. */
export const readableIn = (slot: CertificateSlot | undefined): CertificateSummary | undefined =>
  slot?.state === 'readable' ? slot.certificate : undefined;

/** The kinds of secrets or certificates that a card has, in the order in which its profile has them. */
export const kindsIn = <Kind extends string>(
  parts: Readonly<Partial<Record<Kind, unknown>>>,
): readonly Kind[] => Object.keys(parts) as Kind[];

/** Whether nothing can be shown of a card yet: a certificate that it gives to anybody is still awaited. */
export const isUndated = ({ kind, certificates }: CardView): boolean =>
  certificatesOf(profileOf(kind)).some(
    (profile) => profile.readAfter === undefined && certificates[profile.kind]?.state === 'pending',
  );

/** All certificates whose dates can be seen, in the order in which they are read. */
export const readableCertificates = (certificates: CardView['certificates']): readonly CertificateSummary[] =>
  kindsIn(certificates)
    .map((kind) => readableIn(certificates[kind]))
    .filter((certificate) => certificate !== undefined);

/** The tries left of a secret that is there and not locked. */
export const triesLeftIn = (counter: PinCounter | undefined): number | undefined =>
  counter?.state === 'ok' ? counter.triesLeft : undefined;

/** Whether anything of this card is still on its way. */
export const isReading = ({ certificates, pins, expiresOn }: CardView): boolean =>
  [...Object.values(certificates), ...Object.values(pins), expiresOn].some(
    ({ state }) => state === 'pending',
  );
