/**
 * A block of lines that the program adds at the end of somebody's settings file, and removes again without changing
 * one byte of the rest. It works on bytes, not text, because the file may hold anything.
 */

export type Markers = {
  /** A whole comment line in the file's own language, without its line feed. */
  readonly begin: string;
  readonly end: string;
};

const LINE_FEED = 0x0a;
/**
 * Stands behind the first marker if the file's last line had no line feed, so that removing the block removes ours.
 */
const JOINED = ' (the line above had no end)';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The file with the block at its end. The file must not have one already. */
export function withBlock(file: Uint8Array, { begin, end }: Markers, lines: readonly string[]): Uint8Array {
  const isJoined = file.length > 0 && file.at(-1) !== LINE_FEED;
  const head = isJoined ? `\n${begin}${JOINED}` : begin;
  return Buffer.concat([file, bytesOf([head, ...lines, end, ''].join('\n'))]);
}

export type Removal =
  | {
      readonly state: 'removed';
      readonly bytes: Uint8Array;
      /** What was in the block. */
      readonly lines: readonly string[];
      /** What somebody has written below it since. */
      readonly below: Uint8Array;
    }
  | { readonly state: 'none' }
  /** One marker is missing, or there are several: somebody has changed it by hand. */
  | { readonly state: 'unclear' };

/** The file without the block, with whatever was written below it since. */
export function withoutBlock(file: Uint8Array, { begin, end }: Markers): Removal {
  const bytes = Buffer.from(file);
  const begins = [...linesThatAre(bytes, begin), ...linesThatAre(bytes, begin + JOINED)];
  const ends = linesThatAre(bytes, end);
  // An editor that writes CRLF has changed our markers, too.
  if ([begin, begin + JOINED, end].some((mark) => linesThatAre(bytes, `${mark}\r`).length > 0))
    return { state: 'unclear' };
  if (begins.length === 0 && ends.length === 0) return { state: 'none' };
  const [first] = begins;
  const [last] = ends;
  if (!first || !last || begins.length > 1 || ends.length > 1 || last.start < first.start)
    return { state: 'unclear' };
  const isJoined = first.stop - first.start > bytesOf(begin).length;
  const stop = Math.min(last.stop + 1, bytes.length);
  // Our line feed goes too, but not one between two lines of theirs.
  const start = isJoined && first.start > 0 && stop === bytes.length ? first.start - 1 : first.start;
  const lines = bytes
    .subarray(first.stop + 1, last.start)
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
  const below = bytes.subarray(stop);
  return { state: 'removed', bytes: Buffer.concat([bytes.subarray(0, start), below]), lines, below };
}

type Place = { readonly start: number; readonly stop: number };

/** Where whole lines with this text are. `stop` is the end with the line feed, or the end of the file. */
function linesThatAre(bytes: Buffer, text: string): readonly Place[] {
  const wanted = bytesOf(text);
  const places: Place[] = [];
  for (let start = bytes.indexOf(wanted); start >= 0; start = bytes.indexOf(wanted, start + 1)) {
    const stop = start + wanted.length;
    const isWhole =
      (start === 0 || bytes[start - 1] === LINE_FEED) && (stop === bytes.length || bytes[stop] === LINE_FEED);
    if (isWhole) places.push({ start, stop });
  }
  return places;
}
