import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import { asCount, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { ValueParser } from './value-parser.ts';

/** An object stream, decoded (ISO 32000-2 §7.5.7). */
export type ObjectStream = {
  /** The object at this place, if it has the expected number. */
  valueAt(index: number, number: number): PdfValue | undefined;
};

export function readObjectStream(
  { entries }: PdfDictionary,
  data: Uint8Array,
  resolve: (value: PdfValue | undefined) => PdfValue,
): ObjectStream {
  const type = entries.get('Type');
  const count = asCount(resolve(entries.get('N')));
  const first = asCount(resolve(entries.get('First')));
  if (type?.kind !== 'name' || type.value !== 'ObjStm' || count === undefined || first === undefined)
    throw damaged('an object stream that is none');
  if (count > limits.values) throw new PdfFault('too-complex', 'objects in one stream');
  const places = readPlaces(data, count);
  return {
    valueAt(index, number) {
      const place = places[index];
      if (place?.number !== number) return undefined;
      return new ValueParser(data, first + place.offset, undefined, true).readValue();
    },
  };
}

function readPlaces(data: Uint8Array, count: number): readonly { number: number; offset: number }[] {
  const parser = new ValueParser(data, 0, undefined, true);
  return Array.from({ length: count }, () => ({
    number: parser.readInteger(),
    offset: parser.readInteger(),
  }));
}
