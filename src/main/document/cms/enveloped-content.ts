import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { concat, der, tag } from './der.ts';
import {
  type CmsProblem,
  LARGEST_CMS_BYTES,
  parseSignedData,
  type ParsedSignedData,
} from './parse-signed-data.ts';

/** A .p7m that was not read into memory: everything but the content, and where the content is. */
export type EnvelopedData = {
  readonly signedData: ParsedSignedData;
  /** In bytes, from the beginning of the file. */
  readonly content: { readonly start: number; readonly length: number };
};

type Header = { readonly tag: number; readonly start: number; readonly length: number };

/**
 * Finds the content of a CMS file with definite lengths, of any size, and takes the rest apart.
 * @returns undefined if the file is not of that form: its content is elsewhere, or its lengths are indefinite
 */
export function findEnvelopedContent(source: ByteSource): Result<EnvelopedData, CmsProblem> | undefined {
  const outer = headerAt(source, 0, tag.sequence);
  if (!outer || outer.start + outer.length !== source.size) return undefined;
  const type = headerAt(source, outer.start, OBJECT_IDENTIFIER);
  const explicit = type && headerAt(source, endOf(type), tag.context0);
  const signedData = explicit && headerAt(source, explicit.start, tag.sequence);
  const version = signedData && headerAt(source, signedData.start, INTEGER);
  const digestAlgorithms = version && headerAt(source, endOf(version), tag.set);
  const encapsulated = digestAlgorithms && headerAt(source, endOf(digestAlgorithms), tag.sequence);
  const contentType = encapsulated && headerAt(source, encapsulated.start, OBJECT_IDENTIFIER);
  const content = contentType && headerAt(source, endOf(contentType), tag.context0);
  const octets = content && headerAt(source, content.start, tag.octetString);
  if (!outer || !type || !signedData || !digestAlgorithms || !encapsulated || !contentType || !octets)
    return undefined;
  if (endOf(octets) !== endOf(encapsulated) || endOf(signedData) !== source.size) return undefined;
  const between = { from: signedData.start, to: endOf(digestAlgorithms) };
  const rest = { from: endOf(encapsulated), to: source.size };
  if (between.to - between.from + rest.to - rest.from > LARGEST_CMS_BYTES) return fail('too-complex');
  const slice = ({ from, to }: typeof rest) => Uint8Array.from(source.read(from, to - from));
  const withoutContent = der(
    tag.sequence,
    slice({ from: outer.start, to: endOf(type) }),
    der(
      tag.context0,
      der(
        tag.sequence,
        concat(
          slice(between),
          der(tag.sequence, slice({ from: encapsulated.start, to: endOf(contentType) })),
          slice(rest),
        ),
      ),
    ),
  );
  const parsed = parseSignedData(withoutContent);
  return parsed.ok
    ? ok({ signedData: parsed.value, content: { start: octets.start, length: octets.length } })
    : parsed;
}

const INTEGER = 0x02;
const OBJECT_IDENTIFIER = 0x06;

const endOf = ({ start, length }: Header): number => start + length;

/** Tag and length in definite form in at most eight octets; undefined for another tag or a length beyond the file. */
function headerAt(source: ByteSource, offset: number, expected: number): Header | undefined {
  const [tagOctet, first, ...octets] = source.read(offset, 10);
  if (tagOctet !== expected || first === undefined) return undefined;
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || count > 7 || octets.length < count) return undefined;
  const length =
    first < 0x80 ? first : octets.slice(0, count).reduce((value, octet) => value * 256 + octet, 0);
  const start = offset + 2 + count;
  return start + length <= source.size ? { tag: tagOctet, start, length } : undefined;
}
