import type { SignatureReason } from '../../../shared/model/document-check.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { asArray, asCount, type PdfDictionary } from '../pdf/pdf-value.ts';
import { claimedDerLength } from '../../../shared/domain/der-length.ts';
import { LARGEST_CMS_BYTES } from '../cms/parse-signed-data.ts';
import type { Stretch } from './signed-content.ts';

export type SignedPart = {
  /** The stretches before and behind the hole. */
  readonly stretches: readonly [Stretch, Stretch];
  /** The CMS in the hole, without its filler. */
  readonly cms: Uint8Array;
  readonly reasons: readonly SignatureReason[];
};

const SHORTEST_CMS = 64;
const SEQUENCE = 0x30;
/** A length whose end is marked in the content (X.690 §8.1.3.6). */
const INDEFINITE = 0x80;

/**
 * What a signature dictionary says it signs: two stretches from the file's first byte on. Between them is exactly the
 * string of this dictionary that holds the signature, and nothing else (ISO 32000-2 §12.8.1).
 */
export function signedPart(file: PdfFile, dictionary: PdfDictionary): Result<SignedPart, SignatureReason> {
  if (dictionary.repeated.includes('ByteRange')) return fail('byte-range');
  if (dictionary.repeated.includes('Contents')) return fail('contents');
  const range = asArray(file.get(dictionary, 'ByteRange'))?.map((value) => asCount(file.resolve(value)));
  const [start, length, next, rest, ...more] = range ?? [];
  if (
    start === undefined ||
    length === undefined ||
    next === undefined ||
    rest === undefined ||
    more.length > 0
  )
    return fail('byte-range');
  if (start !== 0 || next < length || next + rest > file.source.size) return fail('byte-range');
  // A reference would lead out of the dictionary, but the hole has to be in it.
  const contents = dictionary.entries.get('Contents');
  if (contents?.kind !== 'string' || !contents.isHex || !contents.span) return fail('contents');
  if (contents.span.start !== length || contents.span.end !== next) return fail('hole');
  const cms = cutCms(contents.bytes);
  if (!cms) return fail('contents');
  const isFilled = contents.bytes.subarray(cms.length).every((byte) => byte === 0);
  return ok({
    stretches: [
      { start: 0, end: length },
      { start: next, end: next + rest },
    ],
    cms,
    reasons: isFilled ? [] : ['padding'],
  });
}

/** The one element at the beginning. One of indefinite length ends where the filling zeros begin. */
function cutCms(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < SHORTEST_CMS || bytes.length > LARGEST_CMS_BYTES || bytes[0] !== SEQUENCE)
    return undefined;
  if (bytes[1] === INDEFINITE) return bytes.subarray(0, endOfIndefinite(bytes));
  const length = claimedDerLength(bytes);
  return length !== undefined && length <= bytes.length ? bytes.subarray(0, length) : undefined;
}

/** Behind the end-of-contents octets of the first element. Parts of definite length inside it are stepped over. */
function endOfIndefinite(bytes: Uint8Array): number {
  let open = 0;
  let at = 0;
  do {
    const [tag = 0, size = 0] = bytes.subarray(at, at + 2);
    at += 2;
    if (tag === 0 && size === 0) open -= 1;
    else if (size === INDEFINITE) open += 1;
    else if (size < INDEFINITE) at += size;
    else {
      const octets = size - INDEFINITE;
      at += octets + bytes.subarray(at, at + octets).reduce((length, byte) => length * 256 + byte, 0);
    }
  } while (open > 0 && at < bytes.length);
  return Math.min(at, bytes.length);
}
