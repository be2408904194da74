import { type PdfReference, type PdfValue } from './pdf-value.ts';
import { latin1, serialize, textString } from './serialize.ts';
import type { WrittenObject } from './incremental-update.ts';

export type SignatureEntries = {
  readonly subFilter: 'adbe.pkcs7.detached' | 'ETSI.CAdES.detached';
  /** The signer's name. The land register wants it not to be empty. */
  readonly name: string;
  readonly reason: string | undefined;
  /** The signer's own clock. */
  readonly signedAt: Date;
};

/** Octets of CMS that fit into the hole. One with two certificates of JPKI has about 4,000. */
export const HOLE_BYTES = 16_384;

/** Ten digits hold every offset of a file that is not refused for its size. */
const OFFSET_DIGITS = 10;
const RANGE = `[0 ${`${' '.repeat(OFFSET_DIGITS)} `.repeat(3)}]`;
const HOLE = `<${'0'.repeat(HOLE_BYTES * 2)}>`;

/**
 * A signature dictionary (ISO 32000-2 §12.8.1) with blanks for the byte range and a hole for the signature.
 * @returns the object, and where in its bytes the byte range and the hole begin
 */
export function signatureDictionary(
  reference: PdfReference,
  { subFilter, name, reason, signedAt }: SignatureEntries,
): { readonly object: WrittenObject; readonly rangeAt: number; readonly holeAt: number } {
  const head = `${reference.number} ${reference.generation} obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /ByteRange `;
  const between = ' /Contents ';
  const entries: readonly (readonly [string, PdfValue])[] = [
    ['M', dateString(signedAt)],
    ['Name', textString(name)],
    ...(reason === undefined ? [] : ([['Reason', textString(reason)]] as const)),
  ];
  const rest = entries.map(([key, value]) => ` /${key} ${serialize(value)}`).join('');
  const bytes = latin1(`${head}${RANGE}${between}${HOLE}${rest} >>\nendobj\n`);
  const rangeAt = head.length;
  return { object: { ...reference, bytes }, rangeAt, holeAt: rangeAt + RANGE.length + between.length };
}

/** What is signed: the two stretches before and behind the hole, as offsets in the file. */
export type Ranges = { readonly holeStart: number; readonly holeEnd: number; readonly end: number };

/** The byte range, as wide as its blanks. */
export function byteRange({ holeStart, holeEnd, end }: Ranges): Buffer {
  const numbers = [holeStart, holeEnd, end - holeEnd].map((each) => String(each).padEnd(OFFSET_DIGITS));
  return latin1(`[0 ${numbers.map((each) => `${each} `).join('')}]`);
}

export const HOLE_LENGTH = HOLE.length;

/** The filled hole: the signature in hexadecimal, then zeros. Undefined if it does not fit. */
export function filledHole(signature: Uint8Array): Buffer | undefined {
  if (signature.length > HOLE_BYTES) return undefined;
  return latin1(
    `<${Buffer.from(signature)
      .toString('hex')
      .padEnd(HOLE_BYTES * 2, '0')}>`,
  );
}

/** `D:YYYYMMDDhhmmss+09'00'` in Japanese time (ISO 32000-2 §7.9.4). */
function dateString(moment: Date): PdfValue {
  const inJapan = new Date(moment.getTime() + 9 * 3_600_000).toISOString();
  const digits = inJapan.slice(0, 19).replaceAll(/[-T:]/g, '');
  return { kind: 'string', bytes: latin1(`D:${digits}+09'00'`), isHex: false, span: undefined };
}
