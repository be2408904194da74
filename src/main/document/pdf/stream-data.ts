import { inflateSync } from 'node:zlib';
import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import { asArray, asCount, asDictionary, asName, type PdfDictionary, type PdfValue } from './pdf-value.ts';

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** Counts what has been inflated while a file is open. */
export class InflationBudget {
  #left: number = limits.inflatedInAll;

  /** What one more stream may grow to. */
  get allowance(): number {
    return Math.min(this.#left, limits.inflatedBytes);
  }

  spend(bytes: number): void {
    this.#left -= bytes;
  }
}

/** Data of a cross-reference or object stream after its filters: none, or FlateDecode with PNG predictors. */
export function decodeStream(
  raw: Uint8Array,
  { entries }: PdfDictionary,
  resolve: Resolve,
  budget: InflationBudget,
): Uint8Array {
  const filters = listOf(resolve(entries.get('Filter')));
  const parameters = listOf(resolve(entries.get('DecodeParms')));
  if (entries.has('F')) throw new PdfFault('unsupported', 'a stream in another file');
  if (filters.length === 0) return Uint8Array.from(raw);
  const [filter, ...further] = filters.map((each) => asName(resolve(each)));
  if (further.length > 0 || (filter !== 'FlateDecode' && filter !== 'Fl'))
    throw new PdfFault('unsupported', 'a filter');
  const inflated = inflate(raw, budget);
  const [first] = parameters;
  return first ? unpredict(inflated, asDictionary(resolve(first)), resolve) : inflated;
}

/** One value, or an array of them; null is none. */
const listOf = (value: PdfValue): readonly PdfValue[] =>
  value.kind === 'null' ? [] : (asArray(value) ?? [value]);

function inflate(raw: Uint8Array, budget: InflationBudget): Uint8Array {
  if (budget.allowance <= 0) throw new PdfFault('too-complex', 'inflated data in all');
  try {
    const inflated = inflateSync(raw, { maxOutputLength: budget.allowance });
    budget.spend(inflated.length);
    return inflated;
  } catch (thrown) {
    const isTooLarge = thrown instanceof RangeError;
    throw isTooLarge ? new PdfFault('too-complex', 'inflated data') : damaged('data that cannot be inflated');
  }
}

function unpredict(data: Uint8Array, parameters: PdfDictionary | undefined, resolve: Resolve): Uint8Array {
  const count = (key: string, usual: number) => {
    const value = parameters?.entries.get(key);
    return value === undefined ? usual : asCount(resolve(value));
  };
  const predictor = count('Predictor', 1);
  if (predictor === 1) return data;
  const [columns, colors, bits] = [count('Columns', 1), count('Colors', 1), count('BitsPerComponent', 8)];
  const isUsual = predictor !== undefined && predictor >= 10 && predictor <= 15 && bits === 8 && colors === 1;
  if (!isUsual || columns === undefined || columns < 1 || columns > 65_536)
    throw new PdfFault('unsupported', 'a predictor');
  return unpredictPng(data, columns);
}

/** Rows of one type byte and `columns` bytes each (PNG specification §9). */
function unpredictPng(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const type = data[row * (columns + 1)];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const up = row > 0 ? (plain[at - columns] ?? 0) : 0;
      const upLeft = row > 0 && column > 0 ? (plain[at - columns - 1] ?? 0) : 0;
      const raw = data[row * (columns + 1) + 1 + column] ?? 0;
      plain[at] = raw + predicted(type, left, up, upLeft);
    }
  }
  return plain;
}

function predicted(type: number | undefined, left: number, up: number, upLeft: number): number {
  switch (type) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, upLeft);
    default:
      throw damaged('a predictor that does not exist');
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((each) => Math.abs(estimate - each));
  if (toLeft === undefined || toUp === undefined || toUpLeft === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
