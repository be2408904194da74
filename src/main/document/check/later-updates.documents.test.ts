import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Random } from '../../testing/random.ts';
import { type PdfObjects, streamObject } from '../fixtures/pdf-builder.ts';
import { documentWithForm, documentWithSignatureField, plainDocument } from '../fixtures/pdf-documents.ts';
import { check, objectText, signedPdf, updated } from './testing/attacks.ts';

/** `npm run fuzz:check` tries more of them. */
const UPDATES = Number(process.env['SHOMEI_UPDATES'] ?? 60);
const SEED = 20_261_130;

const folder = mkdtempSync(join(tmpdir(), 'shomei-updates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = plainDocument[3] ?? '';
const picture = streamObject(
  '/Type /XObject /Subtype /Form /BBox [0 0 300 300]',
  '0 1 0 rg 0 0 300 300 re f',
);
/** Signed files, some of which refer to an object 50 that is not there. */
const signed = [
  plainDocument,
  documentWithForm,
  documentWithSignatureField,
  { ...plainDocument, 3: page.replace('>>', '>> /Annots 30 0 R'), 30: '[50 0 R]', 31: picture },
  { ...plainDocument, 3: page.replace('/Contents 6 0 R', '/Contents [6 0 R 50 0 R]') },
  { ...plainDocument, 3: page.replace('/F1 5 0 R', '/F1 50 0 R') },
].map((objects) => signedPdf(objects));

const HONEST = [
  '/Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 0 0]',
  '/FT /Sig /T (x)',
  '/Type /Sig /ByteRange [0 1 2 3] /Contents <00>',
];
const MORE = [
  ...[
    '/Type /Annot',
    '/Subtype /Widget',
    '/FT /Tx',
    '/V 9 0 R',
    '/Rect [50 600 400 740]',
    '/P 3 0 R',
    '/F 4',
  ],
  ...['/AP << /N 31 0 R >>', '/AP << /N 51 0 R >>', '/Contents (x)', '/Kids [3 0 R]', '/Reason (y)'],
  '/Lock << /Type /SigFieldLock /Action /All >>',
];
/** What would make something that is seen of it. */
const SEEN = [
  '/Subtype /FreeText /DA (/F1 24 Tf)',
  '/Subtype /Highlight /QuadPoints [50 740 400 740 50 600 400 600] /C [1 0 0]',
  '/Type /Font /Subtype /Type1 /BaseFont /Symbol',
];

/** Objects that a hostile hand could add: what a signature brings along, and a little more. */
class Hand {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  update(file: Buffer): Buffer {
    const objects: Record<number, string> = { [this.#one([9, 50, 51])]: this.#object() };
    if (this.#random.below(4) === 0) objects[this.#one([9, 50, 51])] = this.#object();
    const number = this.#one([1, 3, 3, 7, 8, 30]);
    const text = textOf(file, number);
    if (text !== undefined && this.#random.below(2) === 0) objects[number] = this.#changed(text);
    return updated(file, objects satisfies PdfObjects);
  }

  #object(): string {
    if (this.#random.below(8) === 0) return picture;
    const more = [[], [this.#one(MORE)], [this.#one(SEEN)]] as const;
    return `<< ${this.#one(HONEST)} ${this.#one(more).join(' ')} >>`;
  }

  #changed(text: string): string {
    const one = this.#one(['9 0 R', '50 0 R', this.#object()]);
    switch (this.#random.below(4)) {
      case 0:
        return text.replace(/\/(Annots|Fields) \[([^\]]*)\]/, `/$1 [$2 ${one}]`);
      case 1:
        return text.replace('<<', `<< ${this.#one(MORE)}`);
      case 2:
        return text.replace('<<', `<< /AcroForm << /Fields [${one}] /SigFlags 3 >>`);
      default:
        return text.replace(/\]\s*$/, ` ${one} ]`);
    }
  }

  #one<T>(list: readonly T[]): T {
    const found = list[this.#random.below(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}

function textOf(file: Buffer, number: number): string | undefined {
  try {
    return objectText(file, number);
  } catch {
    return undefined;
  }
}

/** All pages as mupdf and poppler draw them. */
function drawn(bytes: Buffer): string {
  const path = join(folder, 'drawn.pdf');
  writeFileSync(path, bytes);
  const draw = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 }).toString(
      'base64',
    );
  return [
    draw('mutool', 'draw', '-q', '-r', '30', '-F', 'ppm', '-o', '-', path),
    draw('pdftoppm', '-r', '30', path),
  ].join(' ');
}

it(`a file in which only signatures were added looks as it did, after ${UPDATES} updates of any kind`, () => {
  const random = new Random(SEED);
  const hand = new Hand(random);
  let clean = 0;
  for (let count = 0; count < UPDATES; count += 1) {
    const before = signed[random.below(signed.length)] ?? Buffer.alloc(0);
    const after = hand.update(before);
    const [first] = check(after).check.signatures;
    if (first?.coverage !== 'signatures-added-later') continue;
    clean += 1;
    expect(drawn(after)).toBe(drawn(before));
  }
  expect(clean).toBeGreaterThan(0);
}, 3_600_000);
