import type { PdfValue } from '../pdf/pdf-value.ts';

/**
 * Whether two values are written in the same way, references as references. Streams never are: their data is not
 * compared.
 */
export function isSameValue(a: PdfValue, b: PdfValue): boolean {
  switch (a.kind) {
    case 'null':
      return b.kind === 'null';
    case 'boolean':
    case 'name':
      return b.kind === a.kind && b.value === a.value;
    case 'number':
      return b.kind === 'number' && b.value === a.value;
    case 'string':
      return b.kind === 'string' && Buffer.compare(a.bytes, b.bytes) === 0;
    case 'reference':
      return b.kind === 'reference' && b.number === a.number && b.generation === a.generation;
    case 'array':
      return (
        b.kind === 'array' &&
        b.items.length === a.items.length &&
        a.items.every((item, index) => isSameValue(item, b.items[index] ?? { kind: 'null' }))
      );
    case 'dictionary':
      return (
        b.kind === 'dictionary' &&
        // For a key that stands twice, each reader takes another one.
        b.repeated.length === 0 &&
        b.entries.size === a.entries.size &&
        [...a.entries].every(([key, value]) => isSameValue(value, b.entries.get(key) ?? { kind: 'null' }))
      );
    case 'stream':
      return false;
  }
}
