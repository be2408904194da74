import {
  BaseStringBlock,
  BitString,
  Constructed,
  fromBER,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js';
import { fail, ok, type Result } from '../../shared/model/result.ts';

/**
 * DER, read by asn1js within limits. Nothing else in the program knows that library. Each function gives undefined if
 * the element is of another kind, so that readers are written as chains of questions.
 */

export type Asn1 = ReturnType<typeof fromBER>['result'];

/** A certificate of JPKI has about 200 elements, 10 deep. */
const LIMITS = { maxDepth: 32, maxNodes: 4_000, maxContentLength: 16_384 };

/** How asn1js's message begins if one of the limits was reached. */
const LIMIT_REACHED = 'Maximum ASN.1';

/** One element that fills these bytes completely, in definite-length form throughout (X.690 §10.1). */
export function decodeStrictly(der: Uint8Array): Result<Asn1, 'malformed' | 'too-complex'> {
  try {
    const { offset, result } = fromBER(der, { ...LIMITS, parseEmbedded: false, copyInput: false });
    if (offset === der.length && isDefinite(result)) return ok(result);
    return fail(result.error.startsWith(LIMIT_REACHED) ? 'too-complex' : 'malformed');
  } catch {
    return fail('malformed');
  }
}

/** The same, if the reason does not matter. */
export function decode(der: Uint8Array): Asn1 | undefined {
  const decoded = decodeStrictly(der);
  return decoded.ok ? decoded.value : undefined;
}

/** Of a definite length throughout, and that of its children together: asn1js lets one reach beyond its parent. */
function isDefinite(element: Asn1): boolean {
  const children = childrenOf(element);
  const held = children.reduce(
    (sum, { idBlock, lenBlock }) => sum + idBlock.blockLength + lenBlock.blockLength + lenBlock.length,
    0,
  );
  const isFull = children.length === 0 || held === element.lenBlock.length;
  return !element.lenBlock.isIndefiniteForm && isFull && children.every(isDefinite);
}

/** The content of a constructed element; nothing for a primitive one. */
export const childrenOf = (element: Asn1 | undefined): readonly Asn1[] =>
  element instanceof Constructed ? element.valueBlock.value : [];

/** The members of a SEQUENCE. */
export const membersOf = (element: Asn1 | undefined): readonly Asn1[] | undefined =>
  element instanceof Sequence ? element.valueBlock.value : undefined;

/** The whole encoding: a view into the bytes that were decoded. */
export const encodingOf = (element: Asn1): Uint8Array => element.valueBeforeDecodeView;

/** The encoding behind tag and length. */
export const contentOf = (element: Asn1): Uint8Array =>
  encodingOf(element).subarray(element.idBlock.blockLength + element.lenBlock.blockLength);

/** The number of a context-specific tag, `[n]`. */
export const contextTagOf = (element: Asn1 | undefined): number | undefined =>
  element?.idBlock.tagClass === 3 ? element.idBlock.tagNumber : undefined;

/** The number of a universal tag (X.680 §8.4). */
export const universalTagOf = (element: Asn1 | undefined): number | undefined =>
  element?.idBlock.tagClass === 1 ? element.idBlock.tagNumber : undefined;

export const oidOf = (element: Asn1 | undefined): string | undefined =>
  element instanceof ObjectIdentifier ? element.getValue() : undefined;

export const octetsOf = (element: Asn1 | undefined): Uint8Array | undefined =>
  element instanceof OctetString && !element.idBlock.isConstructed ? contentOf(element) : undefined;

/** Whole octets of a BIT STRING, and how many bits of the last one do not count. */
export function bitsOf(element: Asn1 | undefined): { octets: Uint8Array; unused: number } | undefined {
  if (!(element instanceof BitString) || element.idBlock.isConstructed) return undefined;
  const content = contentOf(element);
  const [unused] = content;
  return unused === undefined ? undefined : { octets: content.subarray(1), unused };
}

/** The text of any string type, safe to show in one line; undefined for ill-formed UTF-8. */
export function textOf(element: Asn1 | undefined): string | undefined {
  if (!(element instanceof BaseStringBlock) || element.idBlock.isConstructed) return undefined;
  return element.warnings.length > 0 ? undefined : plainText(element.getValue());
}

/** Bytes as text if each is an ASCII or Latin-1 character, as in IA5String. */
export const latin1 = (bytes: Uint8Array): string => plainText(Buffer.from(bytes).toString('latin1'));

/**
 * Control and direction characters could make a value look like another one. Each becomes one replacement character.
 */
const plainText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** Content of an INTEGER as a positive number, without the sign byte; `00` for zero. */
export function unsignedOf(element: Asn1 | undefined): Uint8Array | undefined {
  if (!element || universalTagOf(element) !== 2) return undefined;
  const content = contentOf(element);
  return content.length > 1 && content[0] === 0 ? content.subarray(1) : content;
}

/** Content of an INTEGER with its sign (X.690 §8.3: two's complement). */
export function integerOf(element: Asn1 | undefined): bigint | undefined {
  if (!element || universalTagOf(element) !== 2) return undefined;
  const content = contentOf(element);
  return content.length === 0 ? undefined : BigInt.asIntN(8 * content.length, BigInt(`0x${hexOf(content)}`));
}

export const decimalOf = (unsigned: Uint8Array): string => BigInt(`0x${hexOf(unsigned) || '0'}`).toString();
