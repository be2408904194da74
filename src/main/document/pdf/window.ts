import type { ByteSource } from '../byte-source.ts';
import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import { EndOfWindow, ValueParser } from './value-parser.ts';

const FIRST_WINDOW = 4096;
const GROWTH = 16;

/** Runs `read` on a window of the file from `offset` on, and again on a larger one as long as it ends too early. */
export function parseAt<T>(source: ByteSource, offset: number, read: (parser: ValueParser) => T): T {
  if (offset < 0 || offset >= source.size) throw damaged('an offset outside the file');
  for (let length = FIRST_WINDOW; ; length = Math.min(length * GROWTH, limits.objectBytes)) {
    const bytes = source.read(offset, length);
    const isWhole = offset + bytes.length >= source.size;
    try {
      return read(new ValueParser(bytes, 0, offset, isWhole));
    } catch (thrown) {
      if (!(thrown instanceof EndOfWindow)) throw thrown;
      if (length >= limits.objectBytes) throw new PdfFault('too-complex', 'one object');
      if (isWhole) throw damaged('the end comes too early');
    }
  }
}
