import { afterAll, describe, expect, it } from 'vitest';
import { Random } from '../../testing/random.ts';
import { check as checkFile, signed, signedPdf } from './testing/attacks.ts';
import { CONTENT, craftCms } from './testing/crafted-cms.ts';

/** `npm run fuzz:check` tries more of them. */
const MUTATIONS = Number(process.env['SHOMEI_MUTATIONS'] ?? 120);
const SEED = 20_261_129;

const pdf = signedPdf();
const twice = signed(pdf, 'pdf-cades');

let slowest = 0;
const check: typeof checkFile = (...file) => {
  const start = performance.now();
  const answer = checkFile(...file);
  slowest = Math.max(slowest, performance.now() - start);
  return answer;
};
afterAll(() => void process.stdout.write(`The slowest answer took ${Math.round(slowest)} ms.\n`));

/** Whether a byte lies in the hole of a signature. No signature covers it. */
function isInHole(file: Buffer, at: number): boolean {
  const text = file.toString('latin1');
  return [...text.matchAll(/\/Contents <[0-9a-f]*>/g)].some(
    ({ index, 0: { length } }) => at >= index + '/Contents '.length && at < index + length,
  );
}

function mutated(file: Buffer, random: Random): { readonly at: number; readonly changed: Buffer } {
  const at = random.below(file.length);
  const changed = Buffer.from(file);
  changed[at] = (changed[at] ?? 0) ^ (1 + random.below(255));
  return { at, changed };
}

describe(`a signed file that was changed anywhere, ${MUTATIONS} times each`, () => {
  it.each([
    ['a PDF', pdf],
    ['a PDF that was signed twice', twice],
  ])('%s: one byte outside of the holes is never told as no change', (_name, file) => {
    expect(check(file).check.headline).toBe('no-change-found');
    const random = new Random(SEED);
    const missed: number[] = [];
    for (let count = 0; count < MUTATIONS; count += 1) {
      const { at, changed } = mutated(file, random);
      const { headline } = check(changed).check;
      if (!isInHole(file, at) && (headline === 'no-change-found' || headline === 'no-signature'))
        missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it('a CMS file gets an answer, whatever byte it is', () => {
    const random = new Random(SEED + 1);
    const file = Buffer.from(craftCms());
    for (let count = 0; count < MUTATIONS; count += 1) {
      const { changed } = mutated(file, random);
      expect(check(changed, CONTENT).check.headline).toBeTruthy();
    }
  });

  it('a content of one other byte is changed', () => {
    const random = new Random(SEED + 2);
    const file = Buffer.from(craftCms());
    for (let count = 0; count < 50; count += 1) {
      const { changed } = mutated(CONTENT, random);
      expect(check(file, changed).check.headline).toBe('changed');
    }
  });

  it('a PDF that was cut off anywhere is never told as no change', () => {
    const random = new Random(SEED + 3);
    for (let count = 0; count < MUTATIONS; count += 1) {
      const { headline } = check(pdf.subarray(0, random.below(pdf.length))).check;
      expect(headline).not.toBe('no-change-found');
    }
  });
});
