import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import type { PdfFile } from './pdf-file.ts';
import {
  asArray,
  asDictionary,
  asName,
  PDF_NULL,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  textOf,
} from './pdf-value.ts';

/** A field of the interactive form, with everything inherited from above (ISO 32000-2 §12.7.4). */
export type FormField = {
  /** Undefined if the field stands directly in an array, which the standard does not allow. */
  readonly reference: PdfReference | undefined;
  readonly dictionary: PdfDictionary;
  /** Fully qualified: the partial names from the root down, with full stops between. */
  readonly name: string;
  /** `Sig`, `Tx`, …; inherited. */
  readonly type: string | undefined;
  /** The value, not resolved; inherited. `null` if there is none. */
  readonly value: PdfValue;
};

type Above = { readonly name: string; readonly type: string | undefined; readonly value: PdfValue };

/** The form's dictionary, and its reference if it is an object of its own. */
export function formOf(
  file: PdfFile,
): { readonly reference: PdfReference | undefined; readonly dictionary: PdfDictionary } | undefined {
  const entry = file.catalog().dictionary.entries.get('AcroForm');
  const value = file.resolve(entry);
  if (value.kind === 'null') return undefined;
  if (value.kind !== 'dictionary') throw damaged('a form that is none');
  return { reference: entry?.kind === 'reference' ? entry : undefined, dictionary: value };
}

/** Every field of the form, including those that only group others, without widgets that are no fields. */
export function fieldsOf(file: PdfFile): readonly FormField[] {
  const form = formOf(file);
  if (!form) return [];
  const fields: FormField[] = [];
  const seen = new Set<number>();
  const walk = (value: PdfValue, above: Above, depth: number): void => {
    if (depth > limits.treeDepth || fields.length > limits.treeNodes)
      throw new PdfFault('too-complex', 'fields');
    const reference = value.kind === 'reference' ? value : undefined;
    if (reference) {
      if (seen.has(reference.number)) throw damaged('a field in two places');
      seen.add(reference.number);
    }
    const dictionary = asDictionary(file.resolve(value));
    if (!dictionary) return;
    const field = fieldAt(file, reference, dictionary, above);
    fields.push(field);
    for (const kid of asArray(file.get(dictionary, 'Kids')) ?? [])
      if (isField(file, kid)) walk(kid, field, depth + 1);
  };
  const root: Above = { name: '', type: undefined, value: PDF_NULL };
  for (const value of asArray(file.get(form.dictionary, 'Fields')) ?? []) walk(value, root, 0);
  return fields;
}

/** A kid without a partial name is one of its parent's widgets. */
const isField = (file: PdfFile, kid: PdfValue): boolean =>
  asDictionary(file.resolve(kid))?.entries.has('T') === true;

function fieldAt(
  file: PdfFile,
  reference: PdfReference | undefined,
  dictionary: PdfDictionary,
  above: Above,
): FormField {
  const partial = textOf(file.get(dictionary, 'T'));
  const name = [above.name, partial ?? ''].filter((part) => part !== '').join('.');
  const type = asName(file.get(dictionary, 'FT')) ?? above.type;
  return { reference, dictionary, name, type, value: dictionary.entries.get('V') ?? above.value };
}

/** Whether a signature field holds a signature. */
export const isSigned = (file: PdfFile, { value }: FormField): boolean => file.resolve(value).kind !== 'null';
