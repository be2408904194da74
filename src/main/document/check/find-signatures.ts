import { MOST_SIGNATURES } from '../../../shared/model/document-check.ts';
import type { ByteSource } from '../byte-source.ts';
import { hiddenSignatures } from './hidden-signatures.ts';
import { fieldsOf } from '../pdf/form.ts';
import { readIndirectObject } from '../pdf/indirect-object.ts';
import { damaged, PdfFault } from '../pdf/pdf-fault.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { asDictionary, type PdfDictionary, type PdfReference } from '../pdf/pdf-value.ts';

/** A signature dictionary, and how it was found. */
export type FoundSignature = {
  readonly dictionary: PdfDictionary;
  readonly reference: PdfReference | undefined;
  readonly isInForm: boolean;
  readonly isInScan: boolean;
  /** More than one field has it as its value. */
  readonly isShared: boolean;
};

/** Places where the word stands, in signatures or not. */
const MOST_HITS = 2_000;
const WORD = Buffer.from('/ByteRange');
const END = '%%EOF';
/** Overlaps by as much as a file reads at once, so that those bytes are in memory already. */
const BLOCK_BYTES = 65_536 - WORD.length;

/**
 * The signatures of a file, searched in two ways: through the fields of its form, and by the word that each needs,
 * anywhere in the file. What only one of them finds is reported, because it is hidden from somebody.
 */
export function findSignatures(file: PdfFile): readonly FoundSignature[] {
  const inForm = signaturesInForm(file);
  const hits = scan(file.source);
  const extents = inForm.map(({ reference }) => reference && extentOf(file, reference));
  const isIn = (hit: number, extent: Extent | undefined) =>
    extent !== undefined && hit >= extent.start && hit < extent.end;
  const found = inForm.map((each, index) => ({
    ...each,
    isInForm: true,
    isInScan: hits.some((hit) => isIn(hit, extents[index])),
  }));
  const rest = hits.filter((hit) => !extents.some((extent) => isIn(hit, extent)));
  const last = rest.at(-1);
  if (last !== undefined && !hasEndBehind(file.source, last)) throw damaged('cut off in a signature');
  const hidden = hiddenSignatures(file, rest).map((each) => ({
    ...each,
    isInForm: false,
    isInScan: true,
    isShared: false,
  }));
  const all = [...found, ...hidden];
  if (all.length > MOST_SIGNATURES) throw new PdfFault('too-complex', 'signatures');
  return all;
}

/** Whether a revision of the file ends behind this place: cutting off a signature leaves the file before it intact. */
function hasEndBehind(source: ByteSource, at: number): boolean {
  for (let start = at; start < source.size; start += BLOCK_BYTES) {
    const block = Buffer.from(source.read(start, BLOCK_BYTES + END.length - 1));
    if (block.includes(END)) return true;
  }
  return false;
}

type Extent = { readonly start: number; readonly end: number };

function signaturesInForm(file: PdfFile): readonly Omit<FoundSignature, 'isInForm' | 'isInScan'>[] {
  const found = new Map<
    string,
    { dictionary: PdfDictionary; reference: PdfReference | undefined; fields: number }
  >();
  for (const field of fieldsOf(file)) {
    if (field.type !== 'Sig') continue;
    const dictionary = asDictionary(file.resolve(field.value));
    if (!dictionary) continue;
    const reference = field.value.kind === 'reference' ? field.value : undefined;
    const key = reference ? `${reference.number} ${reference.generation}` : `direct ${found.size}`;
    const known = found.get(key);
    found.set(key, { dictionary, reference, fields: (known?.fields ?? 0) + 1 });
    if (found.size > MOST_SIGNATURES) throw new PdfFault('too-complex', 'signatures');
  }
  return [...found.values()].map(({ fields, ...each }) => ({ ...each, isShared: fields > 1 }));
}

/** Where an object of its own stands in the file; undefined in an object stream. */
function extentOf(file: PdfFile, reference: PdfReference): Extent | undefined {
  const entry = file.entryOf(reference.number);
  if (entry?.state !== 'in-file') return undefined;
  return { start: entry.offset, end: readIndirectObject(file.source, entry.offset).end };
}

/** Offsets of the word, in order. */
function scan(source: ByteSource): readonly number[] {
  const hits: number[] = [];
  const overlap = WORD.length - 1;
  for (let start = 0; start < source.size; start += BLOCK_BYTES) {
    const lent = source.read(start, BLOCK_BYTES + overlap);
    const block = Buffer.from(lent.buffer, lent.byteOffset, lent.length);
    for (let at = block.indexOf(WORD); at >= 0; at = block.indexOf(WORD, at + 1)) {
      if (at < BLOCK_BYTES) hits.push(start + at);
      if (hits.length > MOST_HITS) throw new PdfFault('too-complex', 'byte ranges');
    }
  }
  return hits;
}
