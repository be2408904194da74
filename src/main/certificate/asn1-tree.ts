import type { Asn1Node } from '../../shared/model/certificate.ts';
import {
  type Asn1,
  bitsOf,
  childrenOf,
  contentOf,
  decode,
  encodingOf,
  hexOf,
  integerOf,
  latin1,
  octetsOf,
  oidOf,
  textOf,
  universalTagOf,
  unsignedOf,
} from './asn1.ts';
import {
  attributeLabels,
  curves,
  extensionNameOf,
  policyMeanings,
  purposeNames,
  signatureAlgorithms,
} from './object-identifiers.ts';

/** Universal tags that occur in certificates (X.680 §8.4). */
const TAG_NAMES: Readonly<Record<number, string>> = {
  1: 'BOOLEAN',
  2: 'INTEGER',
  3: 'BIT STRING',
  4: 'OCTET STRING',
  5: 'NULL',
  6: 'OBJECT IDENTIFIER',
  10: 'ENUMERATED',
  12: 'UTF8String',
  16: 'SEQUENCE',
  17: 'SET',
  18: 'NumericString',
  19: 'PrintableString',
  20: 'TeletexString',
  22: 'IA5String',
  23: 'UTCTime',
  24: 'GeneralizedTime',
  26: 'VisibleString',
  28: 'UniversalString',
  30: 'BMPString',
};

/** Integers up to this many octets are shown in decimal, longer ones in hexadecimal. */
const DECIMAL_OCTETS = 8;
/** The longest value of a card's certificate is a signature of 256 octets. */
const SHOWN_OCTETS = 512;
const DEEPEST = 32;

/**
 * The tree of a certificate. The content of an OCTET STRING or BIT STRING is shown too, if it is DER itself.
 * @param root decoded from bytes that begin with it; offsets count from there
 */
export const asn1Tree = (root: Asn1): Asn1Node => nodeOf(root, encodingOf(root).byteOffset, 0);

function nodeOf(element: Asn1, start: number, depth: number): Asn1Node {
  const encoding = encodingOf(element);
  const inside = depth < DEEPEST ? insideOf(element) : [];
  const value = inside.length > 0 ? undefined : valueOf(element);
  return {
    tag: tagOf(element),
    offset: encoding.byteOffset - start,
    length: encoding.length,
    ...(value !== undefined && { value }),
    children: inside.map((child) => nodeOf(child, start, depth + 1)),
  };
}

function insideOf(element: Asn1): readonly Asn1[] {
  const octets = octetsOf(element) ?? wholeOctetsOf(element);
  const embedded = octets && decode(octets);
  return embedded ? [embedded] : childrenOf(element);
}

const wholeOctetsOf = (element: Asn1): Uint8Array | undefined => {
  const bits = bitsOf(element);
  return bits?.unused === 0 ? bits.octets : undefined;
};

function tagOf({ idBlock }: Asn1): string {
  const { tagClass, tagNumber } = idBlock;
  switch (tagClass) {
    case 1:
      return TAG_NAMES[tagNumber] ?? `[UNIVERSAL ${tagNumber}]`;
    case 2:
      return `[APPLICATION ${tagNumber}]`;
    case 3:
      return `[${tagNumber}]`;
    default:
      return `[PRIVATE ${tagNumber}]`;
  }
}

function valueOf(element: Asn1): string | undefined {
  const oid = oidOf(element);
  if (oid !== undefined) return [oid, nameOfOid(oid)].filter(Boolean).join(' ');
  const content = contentOf(element);
  const tag = TAG_NAMES[universalTagOf(element) ?? 0];
  if (tag === 'BOOLEAN') return content[0] === 0 ? 'FALSE' : 'TRUE';
  if (tag === 'INTEGER') return integerText(element, content);
  if (tag === 'BIT STRING') return shortHex(content.subarray(1));
  if (tag === 'UTCTime' || tag === 'GeneralizedTime') return latin1(content);
  return textOf(element) ?? (content.length > 0 ? shortHex(content) : undefined);
}

function integerText(element: Asn1, content: Uint8Array): string {
  const number = content.length <= DECIMAL_OCTETS + 1 ? integerOf(element) : undefined;
  return number === undefined ? shortHex(unsignedOf(element) ?? content) : `${number}`;
}

const shortHex = (octets: Uint8Array): string =>
  octets.length <= SHOWN_OCTETS ? hexOf(octets) : `${hexOf(octets.subarray(0, SHOWN_OCTETS))}…`;

const nameOfOid = (oid: string): string | undefined =>
  attributeLabels[oid] ??
  extensionNameOf(oid) ??
  purposeNames[oid] ??
  signatureAlgorithms[oid]?.name ??
  curves[oid]?.name ??
  policyMeanings[oid];
