import type { XrefEntry } from '../pdf/cross-reference.ts';
import { PdfFault } from '../pdf/pdf-fault.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import type { PdfValue } from '../pdf/pdf-value.ts';
import { objectNumbersIn } from './object-numbers.ts';

/** Objects that are searched; a file with more is not judged. */
const MOST_OBJECTS = 200_000;

/**
 * Whether any object or trailer of a file refers to one of these numbers. A reference to nothing is allowed, and waits
 * for somebody to add the object. May throw PdfFault.
 */
export function refersToAny(file: PdfFile, numbers: ReadonlySet<number>): boolean {
  if (file.sections.some(({ trailer }) => hasReference(trailer, numbers))) return true;
  return objectsInPlace(file).some(([number, entry]) => {
    const generation = entry.state === 'in-file' ? entry.generation : 0;
    return hasReference(file.object({ kind: 'reference', number, generation }), numbers);
  });
}

/** In file order, so that each object stream is read once. */
function objectsInPlace(file: PdfFile): readonly (readonly [number: number, entry: XrefEntry])[] {
  const numbers = objectNumbersIn(file.sections, MOST_OBJECTS);
  if (!numbers) throw new PdfFault('too-complex', 'objects to look through');
  return numbers
    .flatMap((number): (readonly [number, XrefEntry])[] => {
      const entry = file.entryOf(number);
      return entry && entry.state !== 'free' ? [[number, entry]] : [];
    })
    .toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
}

const placeOf = (entry: XrefEntry): number =>
  entry.state === 'in-file' ? entry.offset : entry.state === 'in-stream' ? entry.stream : 0;

function hasReference(value: PdfValue, numbers: ReadonlySet<number>): boolean {
  switch (value.kind) {
    case 'reference':
      return numbers.has(value.number);
    case 'array':
      return value.items.some((item) => hasReference(item, numbers));
    case 'dictionary':
      // For a key that stands twice, only one value is known here.
      return (
        value.repeated.length > 0 || [...value.entries.values()].some((entry) => hasReference(entry, numbers))
      );
    case 'stream':
      return hasReference(value.dictionary, numbers);
    default:
      return false;
  }
}
