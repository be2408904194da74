import type { PinShape } from '../generations/card-profile.ts';
import { certificateOf, certificatesOf, profileOf, shapeOf } from '../generations/generations.ts';
import { present } from '../generations/present.ts';
import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot, CertificateSummary } from '../model/certificate.ts';
import type { PinCounter, PinKind } from '../model/pin.ts';

/** The place of a certificate; absent if cards of this generation have none of that kind. */
export const slotIn = ({ certificates }: CardView, kind: CertificateKind): CertificateSlot =>
  certificates[kind] ?? { state: 'absent' };

/** The counter of a secret; absent if cards of this generation have none of that kind. */
export const counterIn = ({ pins }: CardView, kind: PinKind): PinCounter => pins[kind] ?? { state: 'absent' };

/** What a secret looks like on this card. Once the card has left, nothing can be entered, and any shape will do. */
export const shapeOn = (card: CardView | undefined, pin: PinKind): PinShape =>
  shapeOf(card ? profileOf(card.kind) : present, pin);

/** The counter of the secret that must be verified before the certificate can be read; undefined if it is free. */
export function guardOf(card: CardView, kind: CertificateKind): PinCounter | undefined {
  const readAfter = certificateOf(profileOf(card.kind), kind)?.readAfter;
  return readAfter && counterIn(card, readAfter);
}

/** The value of a fact, once the card gave it; undefined while it is awaited and if the card does not give it. */
export const knownValue = <T>(
  fact: { readonly state: 'pending' | 'unknown' } | { readonly state: 'known'; readonly value: T },
): T | undefined => (fact.state === 'known' ? fact.value : undefined);

/** The certificate in this place on the card; undefined if its dates cannot be read. */
export const readableIn = (slot: CertificateSlot | undefined): CertificateSummary | undefined =>
  slot?.state === 'readable' ? slot.certificate : undefined;

/** The kinds of secrets or certificates that a card has, in the order in which its profile has them. */
export const kindsIn = <Kind extends string>(
  parts: Readonly<Partial<Record<Kind, unknown>>>,
): readonly Kind[] => Object.keys(parts) as Kind[];

/** Whether nothing can be shown of a card yet, because a certificate that anybody may read is still awaited. */
export const isUndated = ({ kind, certificates }: CardView): boolean =>
  certificatesOf(profileOf(kind)).some(
    (profile) => profile.readAfter === undefined && certificates[profile.kind]?.state === 'pending',
  );

/** All certificates whose dates can be read, in the order of reading. */
export const readableCertificates = (certificates: CardView['certificates']): readonly CertificateSummary[] =>
  kindsIn(certificates)
    .map((kind) => readableIn(certificates[kind]))
    .filter((certificate) => certificate !== undefined);

/** The tries left of a secret that is present and not locked. */
export const triesLeftIn = (counter: PinCounter | undefined): number | undefined =>
  counter?.state === 'ok' ? counter.triesLeft : undefined;

/** Whether anything of this card is still being read. */
export const isReading = ({ certificates, pins, expiresOn }: CardView): boolean =>
  [...Object.values(certificates), ...Object.values(pins), expiresOn].some(
    ({ state }) => state === 'pending',
  );
