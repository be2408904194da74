import { decode, oidOf } from '../../certificate/asn1.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { concat, der, tag } from '../cms/der.ts';
import { cmsOids } from '../cms/object-identifiers.ts';
import { LARGEST_CMS_BYTES, type ParsedSignedData, parseSignedData } from '../cms/parse-signed-data.ts';
import { memorySource } from '../byte-source.ts';
import type { Stretch } from './signed-content.ts';

/** A CMS file taken apart; the content stays where it is, so that it may be of any size. */
export type CmsFile = {
  readonly parsed: ParsedSignedData;
  /** Where the content is, if it is inside. */
  readonly content: { readonly source: ByteSource; readonly stretch: Stretch } | undefined;
};

const PEM_BEGINS = '-----BEGIN ';
const PEM = /^\s*-----BEGIN (CMS|PKCS7|PKCS #7 SIGNED DATA)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/;
/** In base64 with its line ends. */
const LARGEST_PEM = 1_500_000;

/** Whether a file could be one; the rest is told by taking it apart. */
export const couldBeCms = (source: ByteSource): boolean => {
  const head = Buffer.from(source.read(0, 64)).toString('latin1').trimStart();
  return head.startsWith(PEM_BEGINS) || head.charCodeAt(0) === tag.sequence;
};

/** DER or PEM. Small ones may be of BER; of a large one with its content inside, the lengths must be definite. */
export function readCmsFile(file: ByteSource): Result<CmsFile, 'not-cms' | 'too-complex'> {
  const source = fromPem(file);
  if (!source) return fail('not-cms');
  if (source.size <= LARGEST_CMS_BYTES) {
    const bytes = Uint8Array.from(source.read(0, source.size));
    const parsed = parseSignedData(bytes);
    if (!parsed.ok) return fail(parsed.error === 'too-complex' ? 'too-complex' : 'not-cms');
    const { content } = parsed.value;
    const inside = content && { source: memorySource(content), stretch: { start: 0, end: content.length } };
    return ok({ parsed: parsed.value, content: inside });
  }
  return readLarge(source);
}

function fromPem(file: ByteSource): ByteSource | undefined {
  if (file.read(0, 1)[0] === tag.sequence) return file;
  if (file.size > LARGEST_PEM) return undefined;
  const [, , base64] = PEM.exec(Buffer.from(file.read(0, file.size)).toString('latin1')) ?? [];
  return base64 === undefined ? undefined : memorySource(Buffer.from(base64, 'base64'));
}

type Header = { readonly tag: number; readonly start: number; readonly end: number };

/** An element of definite length at a place of the file. */
function headerAt(source: ByteSource, at: number, end: number): Header | undefined {
  const bytes = source.read(at, 10);
  const [tagOctet, first] = bytes;
  if (tagOctet === undefined || first === undefined || first === 0x80) return undefined;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (octets > 7) return undefined;
  const length =
    octets === 0 ? first : bytes.subarray(2, 2 + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = at + 2 + octets;
  return start + length <= end ? { tag: tagOctet, start, end: start + length } : undefined;
}

function childrenAt(source: ByteSource, { start, end }: Header): readonly Header[] | undefined {
  const children: Header[] = [];
  for (let at = start; at < end;) {
    const child = headerAt(source, at, end);
    if (!child || children.length >= 8) return undefined;
    children.push(child);
    at = child.end;
  }
  return children;
}

/**
 * `ContentInfo { signedData, [0] SignedData { version, digestAlgorithms, { id-data, [0] OCTET STRING }, … } }` with a
 * content of any length: stepped over, the rest is taken apart without it.
 */
function readLarge(source: ByteSource): Result<CmsFile, 'not-cms' | 'too-complex'> {
  const root = headerAt(source, 0, source.size);
  if (root?.tag !== tag.sequence || root.end !== source.size) return fail('not-cms');
  const [type, explicit] = childrenAt(source, root) ?? [];
  const wrapped = explicit && childrenAt(source, explicit)?.[0];
  const [version, algorithms, encapsulated, ...rest] = (wrapped && childrenAt(source, wrapped)) ?? [];
  const [contentType, inside] = (encapsulated && childrenAt(source, encapsulated)) ?? [];
  const octets = inside && childrenAt(source, inside);
  const [content] = octets ?? [];
  if (!type || !wrapped || !version || !algorithms || !contentType || !content || octets?.length !== 1)
    return fail('not-cms');
  if (content.tag !== tag.octetString || inside?.tag !== tag.context0) return fail('too-complex');
  const whole = (from: number, to: number): Uint8Array => Uint8Array.from(source.read(from, to - from));
  const tail = content.end;
  if (wrapped.end - tail > LARGEST_CMS_BYTES || rest.length === 0) return fail('too-complex');
  const typeBytes = whole(root.start, type.end);
  if (oidOf(decode(typeBytes)) !== cmsOids.signedData) return fail('not-cms');
  const withoutContent = der(
    tag.sequence,
    typeBytes,
    der(
      tag.context0,
      der(
        tag.sequence,
        whole(wrapped.start, algorithms.end),
        der(tag.sequence, whole(encapsulated?.start ?? 0, contentType.end)),
        concat(whole(encapsulated?.end ?? 0, wrapped.end)),
      ),
    ),
  );
  const parsed = parseSignedData(withoutContent);
  if (!parsed.ok) return fail(parsed.error === 'too-complex' ? 'too-complex' : 'not-cms');
  return ok({
    parsed: parsed.value,
    content: { source, stretch: { start: content.start, end: content.end } },
  });
}
