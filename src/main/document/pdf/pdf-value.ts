/** The types of ISO 32000-2 §7.3. */
export type PdfValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `text` is the number as it was written, so that it can be written unchanged. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | PdfName
  | PdfString
  | PdfArray
  | PdfDictionary
  | PdfReference
  | PdfStream;

/** One character for each byte, escapes resolved, without the solidus. */
export type PdfName = { readonly kind: 'name'; readonly value: string };

export type PdfString = {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly isHex: boolean;
  /** Where it stands in the file, delimiters included; undefined in an object stream. */
  readonly span: Span | undefined;
};

/** From the first byte to behind the last, counted from the beginning of the file. */
export type Span = { readonly start: number; readonly end: number };

export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] };

export type PdfDictionary = {
  readonly kind: 'dictionary';
  /** For a key that stands twice, the last value, as most readers take it. */
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Keys that stand more than once. Readers disagree about them. */
  readonly repeated: readonly string[];
};

export type PdfReference = {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
};

export type PdfStream = {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  /** First byte of the data, counted from the beginning of the file. */
  readonly start: number;
};

export const PDF_NULL: PdfValue = { kind: 'null' };

export const name = (value: string): PdfName => ({ kind: 'name', value });
export const integer = (value: number): PdfValue => ({ kind: 'number', value, text: String(value) });
export const array = (items: readonly PdfValue[]): PdfArray => ({ kind: 'array', items });
export const reference = (number: number, generation = 0): PdfReference => ({
  kind: 'reference',
  number,
  generation,
});

export const dictionary = (entries: Iterable<readonly [string, PdfValue]>): PdfDictionary => ({
  kind: 'dictionary',
  entries: new Map(entries),
  repeated: [],
});

/** The same dictionary with other values for some keys; `undefined` removes a key. */
export function withEntries(
  { entries }: PdfDictionary,
  changes: Readonly<Record<string, PdfValue | undefined>>,
): PdfDictionary {
  const changed = new Map(entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(key);
    else changed.set(key, value);
  }
  return dictionary(changed);
}

export const asName = (value: PdfValue): string | undefined =>
  value.kind === 'name' ? value.value : undefined;

export const asArray = (value: PdfValue): readonly PdfValue[] | undefined =>
  value.kind === 'array' ? value.items : undefined;

export const asDictionary = (value: PdfValue): PdfDictionary | undefined =>
  value.kind === 'dictionary' ? value : undefined;

export const asNumber = (value: PdfValue): number | undefined =>
  value.kind === 'number' ? value.value : undefined;

/** A whole number from 0 on that JavaScript can hold. */
export const asCount = (value: PdfValue): number | undefined =>
  value.kind === 'number' && Number.isSafeInteger(value.value) && value.value >= 0 ? value.value : undefined;

/**
 * A text string (ISO 32000-2 §7.9.2.2): UTF-16BE or UTF-8 with a byte order mark, else PDFDocEncoding, of which only
 * the part shared with Latin-1 is read. Control characters are kept: a caller that shows it must not take it for
 * markup.
 */
export function textOf(value: PdfValue): string | undefined {
  if (value.kind !== 'string') return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder().decode(bytes.subarray(3));
  return Buffer.from(bytes).toString('latin1');
}
