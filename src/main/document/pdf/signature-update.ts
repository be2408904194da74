import { type FormField, fieldsOf, formOf, isSigned } from './form.ts';
import { incrementalUpdate, nextObjectNumber, written } from './incremental-update.ts';
import { type Box, type Page, pageAt } from './page-tree.ts';
import { damaged } from './pdf-fault.ts';
import type { PdfFile } from './pdf-file.ts';
import {
  array,
  asArray,
  asCount,
  dictionary,
  integer,
  name,
  PDF_NULL,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  reference,
  withEntries,
} from './pdf-value.ts';
import { type NewObject, real, textString } from './serialize.ts';
import {
  byteRange,
  HOLE_LENGTH,
  type Ranges,
  signatureDictionary,
  type SignatureEntries,
} from './signature-dictionary.ts';

/** How the signature is shown: a rectangle on a page, and the drawing in it. */
export type Appearance = {
  /** The first page is 0. */
  readonly page: number;
  /** In default user space of the page. */
  readonly rectangle: Box;
  /** Objects of the drawing, the form XObject first. It gets the number of the first of them. */
  readonly draw: (first: number) => readonly NewObject[];
};

export type SignatureUpdate = {
  /** To stand directly behind the file's bytes. Everything is in place but the signature in its hole. */
  readonly bytes: Buffer;
  readonly ranges: Ranges;
};

/** `Print` and `Locked` (ISO 32000-2 table 167). */
const WIDGET_FLAGS = 132;
/** `SignaturesExist` and `AppendOnly` (table 225). */
const SIGNATURE_FLAGS = 3;

/**
 * The incremental update that signs a file: the signature, the field that shows it, and the lists that must name the
 * field. It uses an empty signature field if there is one, unless the signature is to be shown elsewhere.
 */
export function signatureUpdate(
  file: PdfFile,
  entries: SignatureEntries,
  appearance: Appearance | undefined,
): SignatureUpdate {
  let next = nextObjectNumber(file);
  const signature = reference(next++);
  const { object, rangeAt, holeAt } = signatureDictionary(signature, entries);
  const drawing = appearance?.draw(next) ?? [];
  next += drawing.length;
  const waiting = appearance ? undefined : emptyField(file);
  const changed = waiting
    ? fillField(file, waiting, signature)
    : addField(file, signature, reference(next), appearance, drawing[0]?.reference);
  const { bytes, starts } = incrementalUpdate(file, [object, ...[...drawing, ...changed].map(written)]);
  const start = starts.get(signature.number) ?? 0;
  const holeStart = file.source.size + start + holeAt;
  const end = file.source.size + bytes.length;
  const ranges = { holeStart, holeEnd: holeStart + HOLE_LENGTH, end };
  byteRange(ranges).copy(bytes, start + rangeAt);
  return { bytes, ranges };
}

/** The first signature field that waits for a signature and is an object of its own. */
const emptyField = (file: PdfFile): FormField | undefined =>
  fieldsOf(file).find((field) => field.type === 'Sig' && field.reference && !isSigned(file, field));

function fillField(file: PdfFile, field: FormField, signature: PdfReference): readonly NewObject[] {
  if (!field.reference) throw damaged('a field that is no object of its own');
  const filled = { reference: field.reference, value: withEntries(field.dictionary, { V: signature }) };
  return [filled, ...changedForm(file, undefined)];
}

function addField(
  file: PdfFile,
  signature: PdfReference,
  field: PdfReference,
  appearance: Appearance | undefined,
  drawing: PdfReference | undefined,
): readonly NewObject[] {
  const page = pageAt(file, appearance?.page ?? 0);
  if (!page) throw damaged('a page that is not there');
  const widget = dictionary([
    ['Type', name('Annot')],
    ['Subtype', name('Widget')],
    ['FT', name('Sig')],
    ['T', textString(freeName(file))],
    ['V', signature],
    ['P', page.reference],
    ['F', integer(WIDGET_FLAGS)],
    ['Rect', array(cornersOf(appearance?.rectangle).map(real))],
    ...(drawing ? ([['AP', dictionary([['N', drawing]])]] as const) : []),
  ]);
  return [{ reference: field, value: widget }, changedPage(file, page, field), ...changedForm(file, field)];
}

/** Left, bottom, right, top; all 0 if nothing is to be shown. */
const cornersOf = (box: Box | undefined): readonly number[] =>
  box ? [box.left, box.bottom, box.right, box.top] : [0, 0, 0, 0];

/** The page's list of annotations, or the page itself if the list is in it. */
function changedPage(file: PdfFile, page: Page, field: PdfReference): NewObject {
  const annotations = page.dictionary.entries.get('Annots') ?? PDF_NULL;
  const list = listOf(file, annotations);
  return annotations.kind === 'reference' && list
    ? { reference: annotations, value: array([...list, field]) }
    : {
        reference: page.reference,
        value: withEntries(page.dictionary, { Annots: array([...(list ?? []), field]) }),
      };
}

/** The form with this field, if it is a new one, and with the flags that say that there are signatures. */
function changedForm(file: PdfFile, field: PdfReference | undefined): readonly NewObject[] {
  const form = formOf(file);
  const before = form?.dictionary ?? dictionary([]);
  const fields = before.entries.get('Fields') ?? PDF_NULL;
  const list = listOf(file, fields);
  const flags = asCount(file.get(before, 'SigFlags')) ?? 0;
  const flagged = { SigFlags: integer(flags | SIGNATURE_FLAGS) };
  if (!field) return flags % 4 === SIGNATURE_FLAGS ? [] : [formObject(file, withEntries(before, flagged))];
  const longer = array([...(list ?? []), field]);
  if (fields.kind === 'reference' && list)
    return [{ reference: fields, value: longer }, formObject(file, withEntries(before, flagged))];
  return [formObject(file, withEntries(before, { ...flagged, Fields: longer }))];
}

/** The form if it is an object of its own, else the catalog with the form in it. */
function formObject(file: PdfFile, form: PdfDictionary): NewObject {
  const own = formOf(file)?.reference;
  if (own) return { reference: own, value: form };
  const catalog = file.catalog();
  return { reference: catalog.reference, value: withEntries(catalog.dictionary, { AcroForm: form }) };
}

/** An array, direct or not; undefined if there is none. Anything else is damage, not an empty list. */
function listOf(file: PdfFile, value: PdfValue): readonly PdfValue[] | undefined {
  const resolved = file.resolve(value);
  if (resolved.kind === 'null') return undefined;
  const list = asArray(resolved);
  if (!list) throw damaged('a list that is none');
  return list;
}

/** `SignatureN` with the lowest number that no field has. */
function freeName(file: PdfFile): string {
  const taken = new Set(fieldsOf(file).map((field) => field.name));
  let number = 1;
  while (taken.has(`Signature${number}`)) number += 1;
  return `Signature${number}`;
}
