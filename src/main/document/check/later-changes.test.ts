import { describe, expect, it } from 'vitest';
import { buildPdf, type PdfObjects, streamObject } from '../fixtures/pdf-builder.ts';
import { plainDocument } from '../fixtures/pdf-documents.ts';
import { check, objectText, otherPage, signed, signedPdf, updated } from './testing/attacks.ts';
import { emptySignature, handSigned } from './testing/hand-signed.ts';

const file = signedPdf();
const FIELD = '/FT /Sig /T (x) /Rect [0 0 0 0]';
const INVISIBLE = `<< /Type /Annot /Subtype /Widget ${FIELD} >>`;

/** What is said of the first signature after something was added behind it. */
const coverageOf = (bytes: Buffer): string => {
  const [first] = check(bytes).check.signatures;
  return `${first?.integrity} ${first?.coverage}`;
};

const withAnnotation = (before: Buffer, annotation: string): Buffer =>
  updated(before, { 3: objectText(before, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'), 9: annotation });

/** A document that was prepared before it was signed: somewhere it refers to an object 50 that does not exist. */
const waiting = (changed: PdfObjects): Buffer => signedPdf({ ...plainDocument, ...changed });

describe('behind a signed revision', () => {
  it('another signature without a place on the page is nothing but that', () => {
    expect(coverageOf(signed(file, 'pdf'))).toBe('unchanged signatures-added-later');
    expect(coverageOf(signed(signed(file, 'pdf-cades'), 'pdf'))).toBe('unchanged signatures-added-later');
    expect(coverageOf(withAnnotation(file, INVISIBLE))).toBe('unchanged signatures-added-later');
    const byHand = handSigned(file, {
      3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
      9: `<< /Type /Annot /Subtype /Widget ${FIELD} /V 10 0 R >>`,
      10: emptySignature('/Location (x)'),
    });
    expect(coverageOf(byHand)).toBe('unchanged signatures-added-later');
  });

  const asSignature = (more: string): string =>
    `<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> ${more} >>`;
  const disguised: readonly (readonly [string, Buffer])[] = [
    [
      'a marker over the text',
      withAnnotation(
        file,
        `<< /Type /Annot /Subtype /Highlight ${FIELD} /QuadPoints [50 740 400 740 50 690 400 690] >>`,
      ),
    ],
    ['an appearance', withAnnotation(file, INVISIBLE.replace('>>', '/AP << /N 6 0 R >> >>'))],
    ['a place, then none', withAnnotation(file, INVISIBLE.replace('/Rect', '/Rect [50 690 400 740] /Rect'))],
    ['a place', withAnnotation(file, INVISIBLE.replace('[0 0 0 0]', '[0 0 9 9]'))],
    [
      'an action, written with an escape',
      withAnnotation(file, INVISIBLE.replace('>>', '/#41A << /O << /S /Named >> >> >>')),
    ],
    ['an annotation in a signature', withAnnotation(file, asSignature('/Subtype /FreeText'))],
  ];
  it.each(disguised)('a field or a signature that is more than that is seen: %s', (_name, attacked) => {
    expect(coverageOf(attacked)).toBe('unchanged added-later');
  });

  const page = plainDocument[3] ?? '';
  const prepared: readonly (readonly [string, Buffer, PdfObjects])[] = [
    ['an action', waiting({ 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 50 0 R >>' }), { 50: INVISIBLE }],
    ['a font', waiting({ 3: page.replace('5 0 R', '50 0 R') }), { 50: INVISIBLE }],
    ['an annotation', waiting({ 3: page.replace('>>', '>> /Annots [50 0 R]') }), { 50: INVISIBLE }],
    [
      'more content of a page',
      waiting({ 3: page.replace('/Contents 6 0 R', '/Contents [6 0 R 50 0 R]') }),
      { 50: asSignature('') },
    ],
    ['the file’s properties', signedWithTrailer('/Info 50 0 R'), { 50: INVISIBLE }],
    [
      'a key that stands twice',
      waiting({ 4: page.replace('/Contents 6 0 R', '/Contents 50 0 R /Contents 6 0 R') }),
      { 50: INVISIBLE },
    ],
  ];
  it.each(prepared)('nothing comes for which the revision was waiting: %s', (_name, before, objects) => {
    expect(check(before).check.headline).toBe('no-change-found');
    expect(coverageOf(updated(before, objects))).toBe('unchanged added-later');
  });

  it('a cross-reference is no page: data behind its entries would be drawn', () => {
    const before = waiting({ 3: page.replace('/Contents 6 0 R', '/Contents [6 0 R 50 0 R]') });
    const own = before.length;
    const row = Buffer.alloc(7);
    row[0] = 1;
    row.writeUInt32BE(own, 1);
    const data = `${row.toString('latin1')} BT /F1 24 Tf 72 600 Td (and 9,000,000 yen) Tj ET`;
    const [, previous] = [...before.toString('latin1').matchAll(/startxref\s+(\d+)/g)].at(-1) ?? [];
    const stream = streamObject(
      `/Type /XRef /W [1 4 2] /Index [50 1] /Size 51 /Root 1 0 R /Prev ${previous}`,
      data,
    );
    const update = `50 0 obj\n${stream}\nendobj\nstartxref\n${own}\n%%EOF\n`;
    expect(coverageOf(Buffer.concat([before, Buffer.from(update, 'latin1')]))).toBe('unchanged added-later');
  });

  it('a larger size does not bring back what lay beyond the one that was signed', () => {
    const objects = { ...plainDocument, 3: page.replace('6 0 R', '[6 0 R 70 0 R]'), 70: otherPage };
    const before = handSigned(buildPdf(objects), {
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> >>',
      8: INVISIBLE.replace('>>', '/V 9 0 R >>'),
      9: emptySignature(),
    });
    const later = updated(before, { 57: INVISIBLE });
    const larger = later.toString('latin1').replace(/\/Size 60(?!.*\/Size 60)/s, '/Size 71');
    expect(coverageOf(later)).toBe('unchanged signatures-added-later');
    expect(coverageOf(Buffer.from(larger, 'latin1'))).toBe('unchanged added-later');
  });

  it('no object goes: neither by another generation, nor by a smaller number of objects', () => {
    const text = updated(file, { 6: INVISIBLE }).toString('latin1');
    const again = text
      .replace(/6 0 obj(?![^]*6 0 obj)/, '6 1 obj')
      .replace(/00000 n(?![^]*00000 n)/, '00001 n');
    expect(again).toContain('6 1 obj');
    expect(coverageOf(Buffer.from(again, 'latin1'))).toBe('unchanged added-later');
    const fewer = updated(file, { 9: INVISIBLE }).toString('latin1').replace('/Size 60', '/Size 06');
    expect(coverageOf(Buffer.from(fewer, 'latin1'))).toBe('unchanged added-later');
  });

  it('nothing is there for readers who look for the beginning elsewhere', () => {
    const one = updated(file, { 9: INVISIBLE });
    const elsewhere = '9 0 obj\n<< /FT /Sig /T (startxref 123 ) >>\nendobj\n%%EOF\n';
    expect(check(Buffer.concat([one, Buffer.from(elsewhere)])).check).toMatchObject({
      headline: 'cannot-be-checked',
      obstacle: 'damaged',
    });
    const twice = one.toString('latin1').replace(/(?<=\/Size 60 )/, '/Prev 99 ');
    expect(coverageOf(Buffer.from(twice, 'latin1'))).toBe('unchanged added-later');
  });

  it('nothing is there for readers who take a file for one that was made for the web', () => {
    const claiming = (length: number) =>
      waiting({ 1: `<< /Linearized 1 /L ${length} /Type /Catalog /Pages 2 0 R >>` });
    // The signer looks at a file that is no such one; with what is added it has the length that it says.
    const { length } = updated(claiming(10_000), { 50: INVISIBLE });
    const attacked = updated(claiming(length), { 50: INVISIBLE });
    expect(attacked).toHaveLength(length);
    expect(coverageOf(attacked)).toBe('unchanged added-later');
    expect(coverageOf(updated(claiming(10_000), { 50: INVISIBLE }))).toBe('unchanged signatures-added-later');
  });

  it('no number has two entries, and number 0 has none', () => {
    const text = updated(file, { 9: INVISIBLE }).toString('latin1');
    const place = /\n3 1\n(\d{10} 00000 n \n)/.exec(file.toString('latin1'))?.[1];
    expect(place).toBeDefined();
    const double = text.replace(/(?<=\n)9 1\n(\d{10} 00000 n \n)(?![^]*00000 n)/, `9 1\n$19 1\n${place}`);
    expect(double.length).toBeGreaterThan(text.length);
    expect(coverageOf(Buffer.from(double, 'latin1'))).toBe('unchanged added-later');
    const zero = waiting({ 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 0 0 R >>' });
    expect(coverageOf(updated(zero, { 0: INVISIBLE }))).toBe('unchanged added-later');
  });

  it('no object is a cross-reference where it was something else', () => {
    const before = file.toString('latin1').length;
    const row = Buffer.alloc(7);
    row[0] = 1;
    row.writeUInt32BE(before, 1);
    const [, previous] = [...file.toString('latin1').matchAll(/startxref\s+(\d+)/g)].at(-1) ?? [];
    const stream = streamObject(
      `/Type /XRef /W [1 4 2] /Index [6 1] /Size 60 /Root 1 0 R /Prev ${previous}`,
      row.toString('latin1'),
    );
    const update = `6 0 obj\n${stream}\nendobj\nstartxref\n${before}\n%%EOF\n`;
    expect(coverageOf(Buffer.concat([file, Buffer.from(update, 'latin1')]))).toBe('unchanged added-later');
  });

  it('a value of an empty field is a signature and nothing else', () => {
    const empty = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (y) /Rect [72 100 300 160] >>';
    const before = signedPdf({
      ...plainDocument,
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [20 0 R 21 0 R] >> >>',
      20: empty.replace('(y)', '(x)'),
      21: empty,
    });
    expect(check(before).check.headline).toBe('no-change-found');
    const withValue = (value: string) => updated(before, { 21: empty.replace('>>', `/V ${value} >>`) });
    expect(coverageOf(withValue('(9,000,000 yen)'))).toBe('unchanged added-later');
    expect(coverageOf(withValue('5 0 R'))).toBe('unchanged added-later');
    expect(coverageOf(signed(before, 'pdf'))).toBe('unchanged signatures-added-later');
  });

  it('a line end alone is something, and no other signature', () => {
    expect(coverageOf(Buffer.concat([file, Buffer.from('\n')]))).toBe('unchanged added-later');
  });

  it('so much filler that readers look elsewhere for the beginning is something', () => {
    const two = signed(file, 'pdf');
    expect(coverageOf(Buffer.concat([two, Buffer.from('\r\n')]))).toBe('unchanged signatures-added-later');
    expect(coverageOf(Buffer.concat([two, Buffer.alloc(2_000)]))).toBe('unchanged added-later');
  });

  it('a revision in which not every object can be read is not looked through', () => {
    const broken = signedPdf({ ...plainDocument, 10: '<< /Type' });
    expect(coverageOf(signed(broken, 'pdf'))).toBe('unchanged added-later');
  });

  it('what an attacker signs too, with a certificate of JPKI, is no less added later', () => {
    const attacked = handSigned(updated(file, { 6: otherPage }), {
      3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
      9: `<< /Type /Annot /Subtype /Widget ${FIELD} /V 10 0 R >>`,
      10: emptySignature(),
    });
    expect(coverageOf(attacked)).toBe('unchanged added-later');
    expect(check(attacked).check.headline).toBe('look-closer');
  });
});

function signedWithTrailer(trailer: string): Buffer {
  return signed(buildPdf(plainDocument, { trailer }), 'pdf');
}
