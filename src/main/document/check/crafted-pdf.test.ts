import { describe, expect, it } from 'vitest';
import type { DocumentCheck } from '../../../shared/model/document-check.ts';
import { buildCertificate, makeKey } from '../../certificate/fixtures/certificate-builder.ts';
import { buildPdf, type PdfObjects, streamObject } from '../fixtures/pdf-builder.ts';
import { documentWithForm, plainDocument } from '../fixtures/pdf-documents.ts';
import { check, objectText, otherPage, replaced, signed, signedPdf, updated } from './testing/attacks.ts';
import { emptySignature, filled, handSigned } from './testing/hand-signed.ts';

/** In short: headline, and of each signature integrity, coverage, issuer and reasons. */
function answerOf({ check: { headline, signatures, obstacle } }: { readonly check: DocumentCheck }): string {
  const said = signatures.map(({ integrity, coverage, issuer, reasons }) =>
    [integrity, coverage, issuer, ...reasons].join(' '),
  );
  return [headline, ...(obstacle ? [obstacle] : []), ...said].join(' | ');
}

const FIELD = '/Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0]';
const file = signedPdf();

/** Objects of a second signature, beside the page and the form as they were. */
const second = (before: Buffer, signature: string): PdfObjects => ({
  3: objectText(before, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
  1: objectText(before, 1).replace('/Fields [8 0 R]', '/Fields [8 0 R 9 0 R]'),
  9: `<< ${FIELD} /T (second) /V 10 0 R >>`,
  10: signature,
});

describe('a second signature', () => {
  it('by hand over an honest file is one more that is good', () => {
    const two = handSigned(file, second(file, emptySignature()));
    expect(answerOf(check(two))).toBe(
      'no-change-found | unchanged signatures-added-later jpki-sign | unchanged whole-file jpki-sign',
    );
  });

  it('that points at the hole of the first proves nothing, and hides nothing', () => {
    const text = objectText(file, 7);
    const two = updated(file, second(file, text));
    const first = 'unchanged signatures-added-later jpki-sign';
    expect(answerOf(check(two))).toBe(`cannot-be-checked | ${first} | unreadable part unknown hole`);
  });

  it('by a key that nobody knows, over another content, hides neither the one nor the other', () => {
    const key = makeKey();
    const certificate = buildCertificate({}, key);
    const changed = updated(file, { 6: otherPage });
    const two = handSigned(changed, second(file, emptySignature()), {
      key,
      certificate,
      certificates: [certificate],
      signatureAlgorithm: '1.2.840.10045.4.3.2',
    });
    expect(answerOf(check(two))).toBe(
      'look-closer | unchanged added-later jpki-sign | unchanged whole-file self-signed not-for-documents outside-dates',
    );
  });

  it('that is good does not hide that the first one is broken', () => {
    const broken = Buffer.from(file);
    broken[file.indexOf('Application')] = 0x42;
    const answer = answerOf(check(handSigned(broken, second(file, emptySignature()))));
    expect(answer).toMatch(/^changed \| changed .* content-differs \| unchanged whole-file jpki-sign$/);
  });
});

describe('a file that was certified and allows forms to be filled in and more (DocMDP 2 and 3)', () => {
  const certifying = (level: number): string =>
    emptySignature(
      `/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${level} /V /1.2 >> >>]`,
    );
  const certified = (level: number): Buffer =>
    handSigned(buildPdf(documentWithForm), {
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm 7 0 R /Perms << /DocMDP 10 0 R >> >>',
      7: '<< /Fields [8 0 R 9 0 R] /SigFlags 3 /DR << /Font << /F1 5 0 R >> >> /DA (/F1 0 Tf 0 g) >>',
      9: `<< ${FIELD} /T (certified) /V 10 0 R >>`,
      10: certifying(level),
    });
  const text = objectText(buildPdf(documentWithForm), 8);
  const appearance = streamObject('/Type /XObject /Subtype /Form /BBox [0 0 350 50]', '0 g 0 0 350 50 re f');

  it('is whole', () => {
    expect(answerOf(check(certified(2)))).toBe('no-change-found | unchanged whole-file jpki-sign');
  });

  it.each<[string, number, (before: Buffer) => PdfObjects]>([
    [
      'an annotation over the text (evil annotation)',
      3,
      (before) => ({
        3: objectText(before, 3).replace('[8 0 R]', '[8 0 R 11 0 R]'),
        11: '<< /Type /Annot /Subtype /FreeText /Rect [50 690 400 740] /Contents (0 yen) /DA (/F1 24 Tf) >>',
      }),
    ],
    [
      'a signature field with a picture over the text (sneaky signature)',
      2,
      (before) => ({
        3: objectText(before, 3).replace('[8 0 R]', '[8 0 R 11 0 R]'),
        11: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [50 690 400 740] /AP << /N 12 0 R >> >>',
        12: appearance,
      }),
    ],
    [
      'a field that is filled in and grows over the text',
      2,
      () => ({ 8: text.replace('(typed)', '(0 yen)').replace('[72 600 300 620]', '[50 690 400 740]') }),
    ],
    ['a field that is filled in', 2, () => ({ 8: text.replace('(typed)', '(other)') })],
  ])('%s is added later, and the certified revision is there', (_name, level, change) => {
    const before = certified(level);
    const { check: answers } = check(updated(before, change(before)));
    expect(answerOf({ check: answers })).toBe('look-closer | unchanged added-later jpki-sign');
    expect(answers.signatures[0]?.signedBytes).toBe(before.length);
  });
});

describe('layers', () => {
  const layered = (state: string): PdfObjects => ({
    ...plainDocument,
    1: `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [20 0 R] /D << ${state} >> >> >>`,
    6: streamObject('', '/OC /L BDC BT /F1 24 Tf 72 700 Td (9,000,000 yen) Tj ET EMC'),
    20: '<< /Type /OCG /Name (amount) >>',
  });

  it('one that is switched on later is a change, in the catalog and in an object of its own', () => {
    const before = signedPdf(layered('/OFF [20 0 R]'));
    const catalog = objectText(before, 1).replace('/OFF', '/ON ');
    expect(answerOf(check(updated(before, { 1: catalog })))).toBe(
      'look-closer | unchanged added-later jpki-sign',
    );
    const renamed = updated(before, { 20: '<< /Type /OCG /Name (other) >>' });
    expect(answerOf(check(renamed))).toBe('look-closer | unchanged added-later jpki-sign');
  });

  // No offline check can tell what the signer saw: this is the signed file itself.
  it('one that was hidden when the file was signed is in what was signed', () => {
    expect(answerOf(check(signedPdf(layered('/OFF [20 0 R]'))))).toBe(
      'no-change-found | unchanged whole-file jpki-sign',
    );
  });
});

describe('a signature in an odd place', () => {
  const form = {
    1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> >>',
    8: `<< ${FIELD} /T (x) /V 7 0 R >>`,
  };

  it('in an object stream has no hole in the file', () => {
    const inside = {
      ...plainDocument,
      ...form,
      7: objectText(file, 7).replace(/\/ByteRange \[[^\]]*\]/, '/ByteRange [0 9 99 100]'),
    };
    expect(answerOf(check(buildPdf(inside, { form: 'object-streams' })))).toBe(
      'cannot-be-checked | unreadable part unknown not-found-by-scan contents',
    );
  });

  it('that a field holds directly is of no object, so that no revision is known to have it', () => {
    const direct = { ...plainDocument, ...form, 8: `<< ${FIELD} /T (x) /V ${emptySignature()} >>` };
    expect(answerOf(check(filled(buildPdf(direct))))).toBe(
      'look-closer | unchanged part jpki-sign not-found-by-scan not-a-revision',
    );
  });

  it('in a comment is none', () => {
    const comment = Buffer.from(`% 7 0 obj << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >> endobj\n`);
    const plain = buildPdf(plainDocument);
    const table = plain.indexOf('\nxref') + 1;
    const moved = plain.toString('latin1').replace(/startxref\n\d+/, `startxref\n${table + comment.length}`);
    const commented = Buffer.concat([
      plain.subarray(0, table),
      comment,
      Buffer.from(moved.slice(table), 'latin1'),
    ]);
    expect(answerOf(check(commented))).toBe('no-signature');
  });

  it('in a file that was encrypted afterwards cannot be told', () => {
    const encrypted = updated(file, { 9: '<< >>' }, '/Encrypt << /Filter /Standard /V 1 /R 2 >>');
    expect(answerOf(check(encrypted))).toBe('cannot-be-checked | encrypted');
  });

  it('is found although an entry says that another object begins within it', () => {
    const hidden = updated(file, { 1: '<< /Type /Catalog /Pages 2 0 R >>', 9: '<< >>' }).toString('latin1');
    const within = file.indexOf('/ByteRange') - 5;
    const lying = hidden.replace(/\n9 1\n\d{10}/, `\n9 1\n${String(within).padStart(10, '0')}`);
    expect(answerOf(check(Buffer.from(lying, 'latin1')))).toBe(
      'look-closer | unchanged added-later jpki-sign not-in-form',
    );
  });

  it.each([
    ['another generation', /(?<=\n7 2\n\d{10} )00000/, '00001'],
    ['a number before', /(?<=\n)7 2(?=\n)/, '6 2'],
    ['a free one', /(?<=\n7 2\n\d{10} 00000 )n/, 'f'],
  ])('is found although its entry has become %s', (_name, from, to) => {
    const lying = file.toString('latin1').replace(from, to);
    expect(lying).not.toBe(file.toString('latin1'));
    expect(answerOf(check(Buffer.from(lying, 'latin1')))).toMatch(/^changed \| changed .*not-in-form/);
  });

  it('disguised as a time stamp takes the word from nobody else', () => {
    const changed = updated(file, { 6: otherPage });
    const disguised = replaced(changed, '/adbe.pkcs7.detached', '/ETSI.RFC3161');
    expect(answerOf(check(disguised))).toBe('cannot-be-checked | unreadable part unknown time-stamp');
  });

  it('behind a byte range that a signer wrote twice proves nothing', () => {
    const two = handSigned(file, second(file, emptySignature('/ByteRange [0 1 2 3]')));
    expect(answerOf(check(two))).toMatch(/^cannot-be-checked .* unreadable part unknown byte-range$/);
    expect(answerOf(check(signed(file, 'pdf')))).not.toContain('byte-range');
  });
});
