import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { tag } from '../cms/der.ts';
import { findEnvelopedContent } from '../cms/enveloped-content.ts';
import { LARGEST_CMS_BYTES, type ParsedSignedData, parseSignedData } from '../cms/parse-signed-data.ts';
import { memorySource } from '../byte-source.ts';
import type { Stretch } from './signed-content.ts';

/** A CMS file taken apart. The content stays where it is, so that it may be of any size. */
export type CmsFile = {
  readonly parsed: ParsedSignedData;
  /** Where the content is, if it is inside. */
  readonly content: { readonly source: ByteSource; readonly stretch: Stretch } | undefined;
};

const PEM_BEGINS = '-----BEGIN ';
const PEM = /^\s*-----BEGIN (CMS|PKCS7|PKCS #7 SIGNED DATA)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/;
/** In base64 with its line ends. */
const LARGEST_PEM = 1_500_000;

/** Whether a file could be one. Taking it apart tells the rest. */
export const couldBeCms = (source: ByteSource): boolean => {
  const head = Buffer.from(source.read(0, 64)).toString('latin1').trimStart();
  return head.startsWith(PEM_BEGINS) || head.charCodeAt(0) === tag.sequence;
};

/** DER or PEM. A small file may be BER. In a large one with its content inside, the lengths must be definite. */
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

/**
 * Begins like a value whose end is marked by its content (X.690 §8.1.3.6). A content of that form is not stepped over.
 */
const INDEFINITE = 0x80;

/** Larger than a signature may be: its content is stepped over, if it has a definite length. */
function readLarge(source: ByteSource): Result<CmsFile, 'not-cms' | 'too-complex'> {
  const found = findEnvelopedContent(source);
  if (!found) return fail(source.read(1, 1)[0] === INDEFINITE ? 'too-complex' : 'not-cms');
  if (!found.ok) return fail(found.error === 'too-complex' ? 'too-complex' : 'not-cms');
  const { signedData, content } = found.value;
  const stretch = { start: content.start, end: content.start + content.length };
  return ok({ parsed: signedData, content: { source, stretch } });
}
