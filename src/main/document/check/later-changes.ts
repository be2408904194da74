import type { XrefEntry, XrefSection } from '../pdf/cross-reference.ts';
import { readIndirectObject } from '../pdf/indirect-object.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import {
  asArray,
  asDictionary,
  asName,
  asNumber,
  PDF_NULL,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
} from '../pdf/pdf-value.ts';
import { objectNumbersIn } from './object-numbers.ts';
import { refersToAny } from './referred-objects.ts';
import { isInvisibleField, isNewSignaturePart, isSignature } from './signature-parts.ts';
import { isSameValue } from './same-value.ts';

/** More objects than a signature adds. */
const MOST_LATER = 1_000;

/**
 * Whether everything behind a signed revision is invisible signatures: their dictionaries, their fields without a
 * place on a page, and the lists that have to name them. Everything else, even if it is harmless, is not judged:
 * judgements about harmless changes have fooled viewers (shadow attacks, evil annotations). Objects that no
 * cross-reference names count too, because other programs may find them. No new object may be one that the revision
 * was waiting for. And there must be an update: a line end behind the file is no signature.
 */
export function areOnlySignaturesLater(revision: PdfFile, file: PdfFile): boolean {
  try {
    return (
      !isTakenForLinearized(file) &&
      isSameHistory(revision, file) &&
      areTrailersSame(revision, file) &&
      hasPlainSections(laterSections(revision, file)) &&
      areGapsEmpty(revision, file) &&
      areObjectsAllowed(revision, file) &&
      !refersToAny(revision, newNumbers(revision, file))
    );
  } catch {
    return false;
  }
}

/**
 * A file that says at its beginning that it has just this length is read from there by some, not from its end. What was
 * signed was shorter, so it said so in expectation of more.
 */
function isTakenForLinearized({ source }: PdfFile): boolean {
  const { value } = readIndirectObject(source, 0);
  const entries = value.kind === 'dictionary' ? value.entries : undefined;
  return entries?.has('Linearized') === true && asNumber(entries.get('L') ?? PDF_NULL) === source.size;
}

/** The newer file goes back to the same sections as the older one. */
function isSameHistory(revision: PdfFile, file: PdfFile): boolean {
  const before = file.sections.filter(({ offset }) => offset < revision.source.size);
  return (
    before.length === revision.sections.length &&
    before.every(({ offset }, index) => offset === revision.sections[index]?.offset)
  );
}

/** What a trailer says of its own section, and the file's identifier, may differ. The root must not. */
const OF_THE_SECTION = new Set([
  'Size',
  'Prev',
  'XRefStm',
  'W',
  'Index',
  'Filter',
  'DecodeParms',
  'Length',
  'Type',
  'ID',
]);

const areTrailersSame = (revision: PdfFile, file: PdfFile): boolean =>
  isSizeHarmless(revision, file) &&
  laterSections(revision, file).every(({ trailer }) => {
    if (trailer.repeated.length > 0) return false;
    const keys = [...trailer.entries.keys(), ...revision.trailer.entries.keys()];
    return keys
      .filter((key) => !OF_THE_SECTION.has(key))
      .every((key) =>
        isSameValue(revision.trailer.entries.get(key) ?? PDF_NULL, trailer.entries.get(key) ?? PDF_NULL),
      );
  });

/**
 * Some readers ignore objects with numbers beyond the size (ISO 32000-2 §7.5.5). A smaller size would take some away, a
 * larger one would bring back what had waited beyond it.
 */
const isSizeHarmless = (revision: PdfFile, file: PdfFile): boolean =>
  file.size === revision.size ||
  (file.size > revision.size &&
    revision.sections.every(({ runs }) => runs.every(({ first, count }) => first + count <= revision.size)));

const hasPlainSections = (sections: readonly XrefSection[]): boolean =>
  sections.length > 0 && sections.every(isPlainSection);

/** Each number once, because readers differ in which entry they take; and number 0, which is none, is free. */
function isPlainSection({ runs, entryOf }: XrefSection): boolean {
  const ordered = runs.toSorted((a, b) => a.first - b.first);
  const isOnce = ordered.every(
    ({ first }, index) => first >= (ordered[index - 1]?.first ?? 0) + (ordered[index - 1]?.count ?? 0),
  );
  return isOnce && (entryOf(0)?.state ?? 'free') === 'free';
}

const laterSections = (revision: PdfFile, file: PdfFile) =>
  file.sections.filter(({ offset }) => offset >= revision.source.size);

const laterNumbers = (revision: PdfFile, file: PdfFile): readonly number[] | undefined =>
  objectNumbersIn(laterSections(revision, file), MOST_LATER)?.filter((number) => number !== 0);

/** Numbers that the revision has no object for. */
const newNumbers = (revision: PdfFile, file: PdfFile): ReadonlySet<number> =>
  new Set(laterNumbers(revision, file)?.filter((number) => !isThere(revision, number)));

const isThere = (file: PdfFile, number: number): boolean =>
  (file.entryOf(number)?.state ?? 'free') !== 'free';

/** Only the later objects and cross-references stand there, and nothing between them. */
function areGapsEmpty(revision: PdfFile, file: PdfFile): boolean {
  const extents = laterSections(revision, file).map((section) => ({
    start: section.offset,
    end: section.kind === 'table' ? section.end : endOfStream(file, section.trailer, section.end),
  }));
  for (const section of laterSections(revision, file)) {
    for (const { first, count } of section.runs) {
      for (let number = first; number < first + count; number += 1) {
        const entry = section.entryOf(number);
        if (entry?.state === 'in-stream') return false;
        if (entry?.state !== 'in-file' || file.sections.some(({ offset }) => offset === entry.offset))
          continue;
        const { value, end } = readIndirectObject(file.source, entry.offset);
        if (value.kind === 'stream') return false;
        extents.push({ start: entry.offset, end });
      }
    }
  }
  let at = revision.source.size;
  for (const { start, end } of extents.toSorted((a, b) => a.start - b.start)) {
    if (start < at || !isNothing(file, at, start)) return false;
    at = end;
  }
  return isNothing(file, at, file.source.size);
}

const NOTHING = /^(?:[\0\t\n\f\r ]|startxref[\t\n\r ]+\d+[\t\n\r ]+%%EOF|%%EOF)*$/;
/** Readers look for the last `startxref` near the end. If more stands behind it, some of them repair the file. */
const LONGEST_GAP = 128;

function isNothing(file: PdfFile, start: number, end: number): boolean {
  if (end - start > LONGEST_GAP) return false;
  return NOTHING.test(Buffer.from(file.source.read(start, end - start)).toString('latin1'));
}

function endOfStream(file: PdfFile, dictionary: PdfDictionary, start: number): number {
  const length = asNumber(dictionary.entries.get('Length') ?? PDF_NULL) ?? 0;
  const tail = Buffer.from(file.source.read(start + length, 64)).toString('latin1');
  const [ending] = /^[\r\n ]*endstream[\r\n ]+endobj/.exec(tail) ?? [];
  return start + length + (ending?.length ?? 0);
}

function areObjectsAllowed(revision: PdfFile, file: PdfFile): boolean {
  const numbers = laterNumbers(revision, file);
  if (!numbers) return false;
  return numbers.every((number) => {
    const entry = file.entryOf(number);
    if (!entry || entry.state !== 'in-file') return false;
    const reference: PdfReference = { kind: 'reference', number, generation: entry.generation };
    const newer = file.object(reference);
    if (!isThere(revision, number)) return isXrefStream(newer) || isNewSignaturePart(file, newer);
    // With another generation it would be missing for references to it.
    if (!isSameGeneration(entry, revision.entryOf(number))) return false;
    const older = revision.object(reference);
    return isSameValue(older, newer) || isAllowedChange(file, older, newer);
  });
}

const isSameGeneration = ({ generation }: { readonly generation: number }, older: XrefEntry | undefined) =>
  (older?.state === 'in-file' ? older.generation : 0) === generation;

const isXrefStream = (value: PdfValue): boolean =>
  value.kind === 'stream' && asName(value.dictionary.entries.get('Type') ?? PDF_NULL) === 'XRef';

/** Which keys of an existing object may differ, and how. */
function isAllowedChange(file: PdfFile, older: PdfValue, newer: PdfValue): boolean {
  if (older.kind === 'array') return isLongerBySignatures(file, older, newer);
  const [before, after] = [asDictionary(older), asDictionary(newer)];
  if (!before || !after || after.repeated.length > 0) return false;
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...keys].every((key) => {
    const [was, is] = [before.entries.get(key) ?? PDF_NULL, after.entries.get(key) ?? PDF_NULL];
    if (isSameValue(was, is)) return true;
    switch (key) {
      case 'SigFlags':
        return is.kind === 'number';
      case 'Annots':
      case 'Fields':
        return isLongerBySignatures(file, was, is);
      case 'AcroForm':
        return isAllowedForm(file, was, is);
      case 'V':
        return (
          asName(before.entries.get('FT') ?? PDF_NULL) === 'Sig' &&
          was.kind === 'null' &&
          isSignature(file, file.resolve(is))
        );
      default:
        return false;
    }
  });
}

/** A form in the catalog. One by reference is judged at its own object. */
const isAllowedForm = (file: PdfFile, was: PdfValue, is: PdfValue): boolean =>
  is.kind === 'dictionary' && (was.kind === 'dictionary' || was.kind === 'null')
    ? isAllowedChange(file, was.kind === 'null' ? { ...is, entries: new Map() } : was, is)
    : was.kind === 'null' && is.kind === 'reference' && isAllowedForm(file, was, file.resolve(is));

/** The same list, followed only by new signature fields. */
function isLongerBySignatures(file: PdfFile, was: PdfValue, is: PdfValue): boolean {
  const before = was.kind === 'null' ? [] : asArray(was);
  const after = asArray(is);
  if (!before || !after) return false;
  return (
    before.every((each, index) => isSameValue(each, after[index] ?? PDF_NULL)) &&
    after.slice(before.length).every((each) => isInvisibleField(file, file.resolve(each)))
  );
}
