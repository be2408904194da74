import { isSomeObjectAt, readIndirectObject } from '../pdf/indirect-object.ts';
import { PdfFault } from '../pdf/pdf-fault.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { asCount, type PdfDictionary, type PdfReference } from '../pdf/pdf-value.ts';

/** Objects of all revisions among which a word is looked for. */
const MOST_OBJECTS = 500_000;
/** How far before its word an object without an entry may begin. */
const LONGEST_ORPHAN = 65_536;

export type HiddenSignature = { readonly dictionary: PdfDictionary; readonly reference: PdfReference };

/**
 * Signature dictionaries with one of these words, whether or not a cross-reference has an entry for them: a wrong entry
 * must hide no signature. A word inside a stream (for example an attached signed file) or in a comment is not of this file.
 * @param hits offsets of the words, in order
 */
export function hiddenSignatures(file: PdfFile, hits: readonly number[]): readonly HiddenSignature[] {
  if (hits.length === 0) return [];
  const offsets = objectOffsets(file);
  const looked = new Map<number, Looked>();
  const lookAt = (offset: number): Looked => {
    const known = looked.get(offset) ?? look(file, offset);
    looked.set(offset, known);
    return known;
  };
  const found = new Map<number, HiddenSignature>();
  for (const hit of hits) {
    const named = lastUpTo(offsets, hit) ?? 0;
    const isNamed = hit < lookAt(named).end;
    const offset = isNamed ? named : orphanAround(file, lookAt(named).end, hit);
    const { signature, end } = offset === undefined ? NOTHING : lookAt(offset);
    if (offset !== undefined && signature && hit < end) found.set(offset, signature);
  }
  return [...found.values()];
}

type Looked = { readonly end: number; readonly signature: HiddenSignature | undefined };

const NOTHING: Looked = { end: 0, signature: undefined };

/** Where the object at this offset ends, with the data of a stream, and the signature that it is. */
function look(file: PdfFile, offset: number): Looked {
  try {
    const { value, number, generation, end } = readIndirectObject(file.source, offset);
    if (value.kind === 'stream')
      return { end: end + (asCount(file.get(value.dictionary, 'Length')) ?? 0), signature: undefined };
    const isSignature = value.kind === 'dictionary' && value.entries.has('ByteRange');
    const reference = { kind: 'reference', number, generation } as const;
    return { end, signature: isSignature ? { dictionary: value, reference } : undefined };
  } catch {
    return NOTHING;
  }
}

const HEADER = /(?:^|[\0\t\n\f\r >])(\d{1,10}[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8})$/;
const LONGEST_HEADER = 40;

/** Offset of the last header of an object between the end of the one before and the word, if it is in no comment. */
function orphanAround({ source }: PdfFile, behind: number, hit: number): number | undefined {
  const from = Math.max(behind, hit - LONGEST_ORPHAN);
  const text = Buffer.from(source.read(from, hit - from)).toString('latin1');
  for (let at = text.lastIndexOf('obj'); at > 0; at = text.lastIndexOf('obj', at - 1)) {
    const header = HEADER.exec(text.slice(Math.max(0, at - LONGEST_HEADER), at))?.[1];
    if (header === undefined) continue;
    const start = at - header.length;
    const line = text.slice(
      Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1,
      start,
    );
    return line.includes('%') ? undefined : from + start;
  }
  return undefined;
}

/** Where objects begin, in order: those that some revision names, by whatever number, and that exist. */
function objectOffsets(file: PdfFile): readonly number[] {
  const named = new Set<number>();
  for (const { runs, entryOf } of file.sections) {
    for (const { first, count } of runs) {
      for (let number = first; number < first + count; number += 1) {
        const entry = entryOf(number);
        if (entry?.state === 'in-file') named.add(entry.offset);
        if (named.size > MOST_OBJECTS) throw new PdfFault('too-complex', 'objects');
      }
    }
  }
  return [...named].toSorted((a, b) => a - b).filter((offset) => isSomeObjectAt(file.source, offset));
}

/** The largest of these ordered numbers that is no larger than the limit. */
function lastUpTo(numbers: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
