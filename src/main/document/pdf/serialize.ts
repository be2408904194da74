import { isRegular } from './characters.ts';
import type { PdfDictionary, PdfReference, PdfValue } from './pdf-value.ts';

/** A stream to be written; `dictionary` without its /Length. */
export type NewStream = {
  readonly kind: 'new-stream';
  readonly dictionary: PdfDictionary;
  readonly data: Uint8Array;
};

export type NewObject = { readonly reference: PdfReference; readonly value: PdfValue | NewStream };

/** `12 0 obj … endobj`, with an end of line behind it. */
export function serializeObject({ reference: { number, generation }, value }: NewObject): Buffer {
  const head = `${number} ${generation} obj\n`;
  if (value.kind !== 'new-stream') return latin1(`${head}${serialize(value)}\nendobj\n`);
  const entries = entriesText(value.dictionary);
  return Buffer.concat([
    latin1(`${head}<<${entries} /Length ${value.data.length} >>\nstream\n`),
    value.data,
    latin1('\nendstream\nendobj\n'),
  ]);
}

/** A value as it stands in a file; one character is one byte. Numbers are written as they were read. */
export function serialize(value: PdfValue): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'name':
      return serializeName(value.value);
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`;
    case 'array':
      return `[${value.items.map(serialize).join(' ')}]`;
    case 'dictionary':
      return `<<${entriesText(value)} >>`;
    case 'reference':
      return `${value.number} ${value.generation} R`;
    case 'stream':
      throw new TypeError('a stream is an object of its own');
  }
}

const entriesText = ({ entries }: PdfDictionary): string =>
  [...entries].map(([key, value]) => ` ${serializeName(key)} ${serialize(value)}`).join('');

const serializeName = (value: string): string =>
  `/${[...value].map((character) => escaped(character)).join('')}`;

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const isPlain = code > 0x20 && code < 0x7f && character !== '#' && isRegular(code);
  return isPlain ? character : `#${code.toString(16).padStart(2, '0')}`;
}

/** At most three decimals, never in exponents, which PDF does not know. */
export const real = (value: number): PdfValue => ({
  kind: 'number',
  value,
  text: String(Math.round(value * 1000) / 1000),
});

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A text string in UTF-16BE with its byte order mark (ISO 32000-2 §7.9.2.2). */
export function textString(text: string): PdfValue {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return { kind: 'string', bytes, isHex: true, span: undefined };
}
