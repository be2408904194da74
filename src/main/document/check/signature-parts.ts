import type { PdfFile } from '../pdf/pdf-file.ts';
import {
  asArray,
  asDictionary,
  asName,
  asNumber,
  type PdfDictionary,
  type PdfValue,
} from '../pdf/pdf-value.ts';

/**
 * All that a signature dictionary may say (ISO 32000-2 table 255): nothing that makes it an annotation or an action.
 */
const OF_A_SIGNATURE = new Set([
  'Type',
  'Filter',
  'SubFilter',
  'Contents',
  'Cert',
  'ByteRange',
  'Reference',
  'Changes',
  'Name',
  'M',
  'Location',
  'Reason',
  'ContactInfo',
  'R',
  'V',
  'Prop_Build',
  'Prop_AuthTime',
  'Prop_AuthType',
]);

/** All that a signature field without a place on the page needs (ISO 32000-2 §12.7.4, §12.5.2). */
const OF_A_FIELD = new Set(['Type', 'Subtype', 'FT', 'T', 'V', 'F', 'Ff', 'Rect', 'P', 'Lock', 'SV']);

/** An object that a signature adds. A viewer may take it for anything else that it is. */
export const isNewSignaturePart = (file: PdfFile, value: PdfValue): boolean =>
  isSignature(file, value) || isInvisibleField(file, value);

export function isSignature(file: PdfFile, value: PdfValue): boolean {
  const dictionary = withOnly(OF_A_SIGNATURE, value);
  const type = dictionary && asName(file.get(dictionary, 'Type'));
  return (type === 'Sig' || type === 'DocTimeStamp') && dictionary?.entries.has('ByteRange') === true;
}

/** A signature field that is its own widget and has no place and no picture on the page. */
export function isInvisibleField(file: PdfFile, value: PdfValue): boolean {
  const dictionary = withOnly(OF_A_FIELD, value);
  if (!dictionary || asName(file.get(dictionary, 'FT')) !== 'Sig') return false;
  return isAbsentOr(file, dictionary, 'Type', 'Annot') && isWidgetWithoutPlace(file, dictionary);
}

function isWidgetWithoutPlace(file: PdfFile, dictionary: PdfDictionary): boolean {
  if (!isAbsentOr(file, dictionary, 'Subtype', 'Widget')) return false;
  if (!dictionary.entries.has('Rect')) return !dictionary.entries.has('Subtype');
  const rectangle = asArray(file.get(dictionary, 'Rect'))?.map((each) => asNumber(file.resolve(each)));
  return rectangle?.length === 4 && rectangle.every((each) => each === 0);
}

const isAbsentOr = (file: PdfFile, dictionary: PdfDictionary, key: string, name: string): boolean =>
  !dictionary.entries.has(key) || asName(file.get(dictionary, key)) === name;

/** A dictionary that has only these keys, each at most once. */
function withOnly(keys: ReadonlySet<string>, value: PdfValue): PdfDictionary | undefined {
  const dictionary = asDictionary(value);
  const isPlain =
    dictionary?.repeated.length === 0 && [...dictionary.entries.keys()].every((key) => keys.has(key));
  return isPlain ? dictionary : undefined;
}
