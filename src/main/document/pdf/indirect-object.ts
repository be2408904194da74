import type { ByteSource } from '../byte-source.ts';
import { CR, LF } from './characters.ts';
import { damaged } from './pdf-fault.ts';
import type { PdfDictionary, PdfStream, PdfValue } from './pdf-value.ts';
import type { ValueParser } from './value-parser.ts';
import { parseAt } from './window.ts';

export type IndirectObject = {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** Behind `endobj`, or for a stream behind the keyword `stream` and its end of line. */
  readonly end: number;
};

/**
 * Reads `12 0 obj … endobj` at this offset (ISO 32000-2 §7.3.10). Of a stream: the dictionary and where its data
 * begins.
 */
export function readIndirectObject(source: ByteSource, offset: number): IndirectObject {
  return parseAt(source, offset, (parser) => {
    const { number, generation } = readHeader(parser);
    const value = parser.readValue();
    if (value.kind === 'dictionary' && parser.takeKeyword('stream')) {
      const start = offset + behindEndOfLine(parser);
      return { number, generation, value: streamAt(value, start), end: start };
    }
    if (!parser.takeKeyword('endobj')) throw damaged('an object that does not end');
    return { number, generation, value, end: offset + parser.at };
  });
}

/** Whether exactly this object begins here. Reads no more than its first line. */
export function isObjectAt(source: ByteSource, offset: number, number: number, generation: number): boolean {
  const header = headerAt(source, offset);
  return header?.number === number && header.generation === generation;
}

/** Whether an object of any number begins here. */
export const isSomeObjectAt = (source: ByteSource, offset: number): boolean =>
  headerAt(source, offset) !== undefined;

function headerAt(source: ByteSource, offset: number): ReturnType<typeof readHeader> | undefined {
  if (offset <= 0 || offset >= source.size) return undefined;
  try {
    return parseAt(source, offset, readHeader);
  } catch {
    return undefined;
  }
}

function readHeader(parser: ValueParser): { readonly number: number; readonly generation: number } {
  const number = parser.readInteger();
  const generation = parser.readInteger();
  if (!parser.takeKeyword('obj')) throw damaged('no object where one should be');
  return { number, generation };
}

const streamAt = (dictionary: PdfDictionary, start: number): PdfStream => ({
  kind: 'stream',
  dictionary,
  start,
});

/** `stream` is followed by CR LF or LF, never by CR alone (ISO 32000-2 §7.3.8.1). */
function behindEndOfLine(parser: ValueParser): number {
  const isCrLf = parser.need(parser.at) === CR && parser.need(parser.at + 1) === LF;
  const at = parser.at + (isCrLf ? 1 : 0);
  if (parser.need(at) !== LF) throw damaged('a stream that does not begin on a new line');
  return at + 1;
}
