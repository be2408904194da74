import { deflateSync } from 'node:zlib';
import type { PdfFile } from './pdf-file.ts';
import { array, dictionary, integer, name, type PdfDictionary, reference } from './pdf-value.ts';
import { latin1, type NewObject, serialize, serializeObject } from './serialize.ts';

/** Objects to append, each in its final bytes, which begin with `12 0 obj`. */
export type WrittenObject = { readonly number: number; readonly generation: number; readonly bytes: Buffer };

export const written = (object: NewObject): WrittenObject => ({
  ...object.reference,
  bytes: serializeObject(object),
});

/** Entries of a cross-reference stream's dictionary that describe the stream, not the file. */
const OF_THE_STREAM = new Set([
  'Type',
  'W',
  'Index',
  'Filter',
  'DecodeParms',
  'Length',
  'Prev',
  'XRefStm',
  'Size',
]);

/** The lowest number that no object of the file has ever had. */
export function nextObjectNumber(file: PdfFile): number {
  const ends = file.sections.flatMap(({ runs }) => runs.map(({ first, count }) => first + count));
  return ends.reduce((highest, end) => Math.max(highest, end), file.size);
}

/**
 * The bytes to append to a file to change some of its objects and add others (ISO 32000-2 §7.5.6). The kind of
 * cross-reference stays: a table after a table or a hybrid, a stream after a stream.
 * @returns the bytes, to stand directly behind the file's own, and where in them each object begins
 */
export function incrementalUpdate(
  file: PdfFile,
  objects: readonly WrittenObject[],
): { readonly bytes: Buffer; readonly starts: ReadonlyMap<number, number> } {
  const parts: Buffer[] = endsLine(file) ? [] : [latin1('\n')];
  const starts = new Map<number, number>();
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  for (const { number, bytes } of objects) {
    starts.set(number, length);
    parts.push(bytes);
    length += bytes.length;
  }
  const places = objects.map(({ number, generation }) => ({
    number,
    generation,
    offset: file.source.size + (starts.get(number) ?? 0),
  }));
  const start = file.source.size + length;
  parts.push(file.newest.kind === 'table' ? table(file, places) : stream(file, places, start));
  parts.push(latin1(`startxref\n${start}\n%%EOF\n`));
  return { bytes: Buffer.concat(parts), starts };
}

type Place = { readonly number: number; readonly generation: number; readonly offset: number };

function endsLine({ source }: PdfFile): boolean {
  const [last] = source.read(source.size - 1, 1);
  return last === 10 || last === 13;
}

/** Entries of the newest trailer that also hold for the changed file. */
function trailerOf(file: PdfFile, places: readonly Place[]): PdfDictionary {
  const kept = [...file.trailer.entries].filter(([key]) => !OF_THE_STREAM.has(key));
  const size = Math.max(nextObjectNumber(file), ...places.map(({ number }) => number + 1));
  return dictionary([...kept, ['Size', integer(size)], ['Prev', integer(file.newest.offset)]]);
}

function table(file: PdfFile, places: readonly Place[]): Buffer {
  const sections = runsOf(places).map(
    (run) => `${run[0]?.number ?? 0} ${run.length}\n${run.map(tableEntry).join('')}`,
  );
  return latin1(`xref\n${sections.join('')}trailer\n${serialize(trailerOf(file, places))}\n`);
}

const tableEntry = ({ offset, generation }: Place): string =>
  `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`;

/** Five octets hold every offset that a table could express, and more. */
const WIDTHS = [1, 5, 2] as const;

function stream(file: PdfFile, places: readonly Place[], start: number): Buffer {
  const highest = Math.max(nextObjectNumber(file) - 1, ...places.map(({ number }) => number));
  const own: Place = { number: highest + 1, generation: 0, offset: start };
  const all = [...places, own];
  const runs = runsOf(all);
  const data = deflateSync(Buffer.concat(runs.flat().map(streamEntry)));
  const index = runs.flatMap((run) => [integer(run[0]?.number ?? 0), integer(run.length)]);
  const entries = dictionary([
    ['Type', name('XRef')],
    ['W', array(WIDTHS.map(integer))],
    ['Index', array(index)],
    ['Filter', name('FlateDecode')],
    ...trailerOf(file, all).entries,
  ]);
  const value = { kind: 'new-stream', dictionary: entries, data } as const;
  return serializeObject({ reference: reference(own.number), value });
}

function streamEntry({ offset, generation }: Place): Buffer {
  const [, offsetWidth, generationWidth] = WIDTHS;
  const entry = Buffer.alloc(1 + offsetWidth + generationWidth);
  entry[0] = 1;
  entry.writeUIntBE(offset, 1, offsetWidth);
  entry.writeUIntBE(generation, 1 + offsetWidth, generationWidth);
  return entry;
}

/** Neighbouring numbers together, in ascending order. */
function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  for (const place of places.toSorted((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.number === place.number - 1) run.push(place);
    else runs.push([place]);
  }
  return runs;
}
