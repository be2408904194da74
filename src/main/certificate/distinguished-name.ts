import type { CertificateFields } from '../../shared/model/certificate.ts';
import { type Asn1, childrenOf, contentOf, hexOf, membersOf, oidOf, textOf } from './asn1.ts';
import { attributeLabels } from './object-identifiers.ts';

export type NameAttribute = CertificateFields['issuer'][number];

/** Attributes of a Name in their order, those of one RDN one after another (RFC 5280 §4.1.2.4). */
export function readName(element: Asn1 | undefined): NameAttribute[] | undefined {
  const attributes = membersOf(element)?.flatMap((rdn) => childrenOf(rdn).map(readAttribute));
  return attributes?.every((attribute) => attribute !== undefined) ? attributes : undefined;
}

function readAttribute(element: Asn1): NameAttribute | undefined {
  const [type, value] = membersOf(element) ?? [];
  const oid = oidOf(type);
  if (oid === undefined || !value) return undefined;
  return { oid, label: attributeLabels[oid] ?? oid, value: textOf(value) ?? `#${hexOf(contentOf(value))}` };
}

/** One readable line, in the order of the certificate: `C=JP, O=JPKI`. Separators inside a value are escaped. */
export const nameLine = (name: readonly NameAttribute[]): string =>
  name.map(({ label, value }) => `${label}=${value.replace(/[\\,+]/g, '\\$&')}`).join(', ');

/** Same attributes with the same values, whatever string types they use (RFC 5280 §7.1). */
export const isSameName = (a: readonly NameAttribute[], b: readonly NameAttribute[]): boolean =>
  a.length === b.length &&
  a.every(({ oid, value }, index) => oid === b[index]?.oid && value === b[index]?.value);
