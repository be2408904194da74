import type { SignatureLine } from './signature-lines.ts';

/** One row of text: its left end and its base line, from the left bottom corner; in points. */
export type Row = { readonly text: string; readonly size: number; readonly x: number; readonly y: number };

export type Room = {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
};

/** Width of one character in thousandths of its size. */
export type WidthOf = (character: string) => number;

/** In points. A print smaller than the smallest is not read any more. */
const LARGEST = 14;
const SMALLEST = 4;
/** A text may become this small before it is broken into rows instead. */
const SMALLEST_UNBROKEN = 7;
const STEP = 0.5;
/** From one base line to the next, and how much of that is above the base line. */
const LEADING = 1.35;
const ABOVE_BASE = 1.02;
/** Must not begin a row (after JIS X 4051, the common ones). */
const NO_BEGINNING =
  /^[、。，．・：；？！」』）〕］｝〉》】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ),.:;?!\]}]$/u;

/**
 * Sets lines as large as they fit, one below the other, in the middle of the height.
 * @returns undefined if they do not fit in the smallest size either
 */
export function layOut(
  lines: readonly SignatureLine[],
  room: Room,
  widthOf: WidthOf,
): readonly Row[] | undefined {
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    const rows = lines.flatMap((line) => broken(line, size, room.width, widthOf));
    const isUnbroken = rows.length === lines.length;
    const height = rows.reduce((sum, row) => sum + row.size * LEADING, 0);
    const isWide = rows.some((row) => lengthOf(row.text, row.size, widthOf) > room.width);
    if (height <= room.height && !isWide && (isUnbroken || size <= SMALLEST_UNBROKEN))
      return placed(rows, room, height);
  }
  return undefined;
}

function placed(rows: readonly SignatureLine[], room: Room, height: number): readonly Row[] {
  let top = room.bottom + (room.height + height) / 2;
  return rows.map(({ text, size }) => {
    const y = top - size * ABOVE_BASE;
    top -= size * LEADING;
    return { text, size, x: room.left, y };
  });
}

/** A line in as many rows as the width needs. A row ends at a space if there is one, else at any character. */
function broken(
  { text, size: relative }: SignatureLine,
  base: number,
  width: number,
  widthOf: WidthOf,
): readonly SignatureLine[] {
  const size = relative * base;
  const rows: string[] = [];
  let row = '';
  for (const character of text) {
    if (row !== '' && lengthOf(row + character, size, widthOf) > width) {
      const [ended, carried] = split(row, character);
      rows.push(ended);
      row = carried;
    }
    row += character;
  }
  return [...rows, row].map((each) => ({ text: each.trim(), size })).filter((each) => each.text !== '');
}

/** What ends a full row, and what goes on to the next row before `next`: a word in letters, or a mark's neighbour. */
function split(row: string, next: string): readonly [string, string] {
  const space = row.lastIndexOf(' ');
  const isInWord = /^[\p{Script=Latin}\d]$/u.test(next) && /[\p{Script=Latin}\d]$/u.test(row);
  if (isInWord && space > 0) return [row.slice(0, space), row.slice(space + 1)];
  const characters = [...row];
  let cut = characters.length;
  for (let first = next; cut > 1 && NO_BEGINNING.test(first); first = characters[cut] ?? '') cut -= 1;
  return cut > 1 ? [characters.slice(0, cut).join(''), characters.slice(cut).join('')] : [row, ''];
}

const lengthOf = (text: string, size: number, widthOf: WidthOf): number =>
  [...text].reduce((sum, character) => sum + (widthOf(character) * size) / 1000, 0);
