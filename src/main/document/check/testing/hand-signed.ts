import type { PdfObjects } from '../../fixtures/pdf-builder.ts';
import { updated } from './attacks.ts';
import { type Crafted, craftCms } from './crafted-cms.ts';

const DIGITS = 10;
const HOLE_BYTES = 8_192;
const RANGE = `[0 ${'0'.repeat(DIGITS)} ${'1'.repeat(DIGITS)} ${'2'.repeat(DIGITS)}]`;
const HOLE = `<${'f'.repeat(HOLE_BYTES * 2)}>`;

/** A signature dictionary that `handSigned` fills. Further entries may be ones that our program never writes. */
export const emptySignature = (more = ''): string =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange ${RANGE} /Contents ${HOLE} /M (D:20261129093000+09'00') ${more} >>`;

/** Adds objects, one of them an `emptySignature`, and signs the file as a whole. */
export function handSigned(file: Buffer, objects: PdfObjects, cms: Crafted = {}): Buffer {
  return filled(updated(file, objects), cms);
}

/** Fills the one empty signature of a file. */
export function filled(file: Buffer, cms: Crafted = {}): Buffer {
  const [hole, range] = [file.indexOf(HOLE), file.indexOf(RANGE)];
  if (hole < 0 || range < 0) throw new Error('no empty signature');
  const behind = hole + HOLE.length;
  const numbers = [hole, behind, file.length - behind].map((each) => String(each).padStart(DIGITS, '0'));
  const ranged = Buffer.from(file);
  ranged.write(`[0 ${numbers.join(' ')}]`, range, 'latin1');
  const content = Buffer.concat([ranged.subarray(0, hole), ranged.subarray(behind)]);
  const signature = Buffer.from(craftCms({ ...cms, content })).toString('hex');
  ranged.write(`<${signature.padEnd(HOLE_BYTES * 2, '0')}>`, hole, 'latin1');
  return ranged;
}
