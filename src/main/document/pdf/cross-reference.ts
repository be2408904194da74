import type { ByteSource } from '../byte-source.ts';
import { isDigit, isWhite, latin1Of, LF } from './characters.ts';
import { readIndirectObject } from './indirect-object.ts';
import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import { asArray, asCount, type PdfDictionary, type PdfStream, type PdfValue } from './pdf-value.ts';
import { parseAt } from './window.ts';

/** Where an object is, by its entry (ISO 32000-2 §7.5.4 and §7.5.8.3). */
export type XrefEntry =
  | { readonly state: 'free' }
  | { readonly state: 'in-file'; readonly offset: number; readonly generation: number }
  | { readonly state: 'in-stream'; readonly stream: number; readonly index: number };

/** One cross-reference section. Its entries are read from the file on demand. */
export type XrefSection = {
  readonly kind: 'table' | 'stream';
  readonly offset: number;
  /** Where the section ends: of a table behind its trailer, of a stream where its data begins. */
  readonly end: number;
  /** The trailer dictionary, or that of the cross-reference stream. */
  readonly trailer: PdfDictionary;
  /** Numbers of the objects that have an entry here, in runs. */
  readonly runs: readonly Run[];
  entryOf(number: number): XrefEntry | undefined;
};

export type Run = { readonly first: number; readonly count: number };

const ENTRY_BYTES = 20;
const TABLE_ENTRY = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/;

/** Reads the section that begins at this offset. `decode` gives the data of a cross-reference stream. */
export function readSection(
  source: ByteSource,
  offset: number,
  decode: (stream: PdfStream) => Uint8Array,
): XrefSection {
  if (offset <= 0 || offset >= source.size) throw damaged('a cross-reference outside the file');
  return latin1Of(source.read(offset, 4)) === 'xref'
    ? readTable(source, offset)
    : readXrefStream(source, offset, decode);
}

function readTable(source: ByteSource, offset: number): XrefSection {
  const runs: (Run & { readonly start: number })[] = [];
  let at = skipWhite(source, offset + 4);
  let objects = 0;
  while (isDigit(source.read(at, 1)[0] ?? 0)) {
    const from = at;
    const { first, count, length } = parseAt(source, from, (parser) => ({
      first: parser.readInteger(),
      count: parser.readInteger(),
      length: parser.at,
    }));
    if ((objects += count) > limits.objects || runs.length >= limits.runs)
      throw new PdfFault('too-complex', 'objects');
    const start = skipWhite(source, from + length);
    if (start + count * ENTRY_BYTES > source.size) throw damaged('a table longer than the file');
    runs.push({ first, count, start });
    at = skipWhite(source, start + count * ENTRY_BYTES);
  }
  const from = at;
  const { trailer, length } = parseAt(source, from, (parser) => {
    if (!parser.takeKeyword('trailer')) throw damaged('a table without a trailer');
    return { trailer: parser.readValue(), length: parser.at };
  });
  if (trailer.kind !== 'dictionary') throw damaged('a trailer that is no dictionary');
  const entryOf = (number: number) => {
    const run = runOf(runs, number);
    return run && readTableEntry(source, run.start + (number - run.first) * ENTRY_BYTES);
  };
  return { kind: 'table', offset, end: from + length, trailer, runs, entryOf };
}

function readTableEntry(source: ByteSource, at: number): XrefEntry {
  const text = latin1Of(source.read(at, ENTRY_BYTES));
  const [, offset, generation, kind] = TABLE_ENTRY.exec(text) ?? [];
  if (kind === undefined) throw damaged('an entry of the table');
  if (kind === 'f') return { state: 'free' };
  return { state: 'in-file', offset: Number(offset), generation: Number(generation) };
}

function skipWhite(source: ByteSource, start: number): number {
  for (let at = start; at < start + 64; at += 1) {
    const [byte] = source.read(at, 1);
    if (byte === undefined || !isWhite(byte)) return at;
  }
  throw damaged('white space in the table');
}

function readXrefStream(
  source: ByteSource,
  offset: number,
  decode: (stream: PdfStream) => Uint8Array,
): XrefSection {
  const { value, end } = readIndirectObject(source, offset);
  if (value.kind !== 'stream') throw damaged('no cross-reference where one should be');
  const { dictionary: trailer } = value;
  const type = trailer.entries.get('Type');
  if (type?.kind !== 'name' || type.value !== 'XRef') throw damaged('no cross-reference where one should be');
  const widths = countsOf(trailer.entries.get('W'));
  const size = asCount(trailer.entries.get('Size') ?? { kind: 'null' });
  if (widths?.length !== 3 || widths.some((width) => width > 8) || size === undefined)
    throw damaged('a cross-reference stream');
  const data = decode(value);
  const runs = streamRuns(countsOf(trailer.entries.get('Index')) ?? [0, size]);
  return { kind: 'stream', offset, end, trailer, runs, entryOf: entriesOf(data, widths, runs) };
}

const countsOf = (value: PdfValue | undefined): readonly number[] | undefined => {
  const counts = value && asArray(value)?.map(asCount);
  return counts?.every((count) => count !== undefined) ? counts : undefined;
};

function streamRuns(index: readonly number[]): readonly (Run & { readonly start: number })[] {
  if (index.length % 2 !== 0) throw damaged('an index of a cross-reference stream');
  let start = 0;
  const runs = [];
  for (let at = 0; at < index.length; at += 2) {
    const [first = 0, count = 0] = [index[at], index[at + 1]];
    runs.push({ first, count, start });
    if ((start += count) > limits.objects || runs.length > limits.runs)
      throw new PdfFault('too-complex', 'objects');
  }
  return runs;
}

function entriesOf(
  data: Uint8Array,
  [typeWidth = 0, secondWidth = 0, thirdWidth = 0]: readonly number[],
  runs: readonly (Run & { readonly start: number })[],
): XrefSection['entryOf'] {
  const width = typeWidth + secondWidth + thirdWidth;
  return (number) => {
    const run = runOf(runs, number);
    if (!run) return undefined;
    const at = (run.start + number - run.first) * width;
    if (at + width > data.length) throw damaged('a cross-reference stream that is too short');
    const field = (start: number, length: number) =>
      data.subarray(at + start, at + start + length).reduce((value, byte) => value * 256 + byte, 0);
    // A width of 0 means type 1 (ISO 32000-2 table 17).
    const type = typeWidth === 0 ? 1 : field(0, typeWidth);
    const [second, third] = [field(typeWidth, secondWidth), field(typeWidth + secondWidth, thirdWidth)];
    if (type === 0) return { state: 'free' };
    if (type === 1) return { state: 'in-file', offset: second, generation: third };
    if (type === 2) return { state: 'in-stream', stream: second, index: third };
    throw new PdfFault('unsupported', 'a type of cross-reference entry');
  };
}

/** If a section has the same number in two runs, the first one counts. */
const runOf = <T extends Run>(runs: readonly T[], number: number): T | undefined =>
  runs.find(({ first, count }) => number >= first && number < first + count);

/** How far back from the end the last `startxref` is searched, as in Acrobat, not counting filler. */
const TAIL_BYTES = 1024;
const FILLER_BYTES = 1024 * 1024;
const START = /startxref[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+%%EOF/y;

/**
 * Where the newest cross-reference section begins, by the last `startxref` (ISO 32000-2 §7.5.5). Readers take the word
 * wherever it stands, in a string even, so one that leads nowhere must not be passed over.
 */
export function findStart(source: ByteSource): number {
  const end = endOfContent(source);
  const from = Math.max(0, end - TAIL_BYTES);
  const tail = latin1Of(source.read(from, end - from));
  START.lastIndex = Math.max(0, tail.lastIndexOf('startxref'));
  const offset = START.exec(tail)?.[1];
  if (offset === undefined) throw damaged('no startxref at the end');
  return Number(offset);
}

/** Behind the last byte that is neither zero nor white space. */
function endOfContent(source: ByteSource): number {
  const least = Math.max(0, source.size - FILLER_BYTES);
  for (let end = source.size; end > least;) {
    const from = Math.max(least, end - TAIL_BYTES);
    const piece = source.read(from, end - from);
    const last = piece.findLastIndex((byte) => byte !== 0 && byte !== LF && !isWhite(byte));
    if (last >= 0) return from + last + 1;
    end = from;
  }
  throw damaged('nothing but filler at the end');
}
