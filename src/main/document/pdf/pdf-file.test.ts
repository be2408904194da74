import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../byte-source.ts';
import { buildPdf, streamObject } from '../fixtures/pdf-builder.ts';
import { documentWithForm, documentWithSignatureField, plainDocument } from '../fixtures/pdf-documents.ts';
import { fieldsOf } from './form.ts';
import { pageAt, pagesOf } from './page-tree.ts';
import { PdfFault } from './pdf-fault.ts';
import { PdfFile } from './pdf-file.ts';

const open = (bytes: Uint8Array) => PdfFile.open(memorySource(bytes));
const FORMS = ['table', 'stream', 'object-streams', 'hybrid'] as const;

/** The code of the fault, if there is one. */
function faultOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof PdfFault) return thrown.code;
    throw thrown;
  }
}

/** Everything that signing or checking would look at. */
const lookAt = (bytes: Uint8Array) => () => {
  const file = open(bytes);
  for (let number = 0; number < file.size; number += 1)
    file.object({ kind: 'reference', number, generation: 0 });
  return [[...pagesOf(file)], fieldsOf(file)];
};

const replaced = (bytes: Buffer, from: string | RegExp, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

describe('a PDF', () => {
  it.each(FORMS)('with a cross-reference of the kind %s gives its pages', (form) => {
    const file = open(buildPdf(plainDocument, { form }));
    expect([...pagesOf(file)].map(({ box, rotation }) => [box.right, box.top, rotation])).toEqual([
      [595, 842, 0],
      [595, 842, 90],
    ]);
    expect(pageAt(file, 2)).toBeUndefined();
  });

  it.each(FORMS)('with a cross-reference of the kind %s gives its fields', (form) => {
    const file = open(buildPdf(documentWithForm, { form }));
    expect(fieldsOf(file).map(({ name, type }) => [name, type])).toEqual([['Signature1', 'Tx']]);
  });

  it('names a field by all that stands above it', () => {
    const file = open(buildPdf(documentWithSignatureField));
    const signatures = fieldsOf(file).filter(({ type }) => type === 'Sig');
    expect(signatures.map(({ name }) => name)).toEqual(['applicant.sign here']);
  });

  it.each([
    ['zero bytes', Buffer.alloc(5000)],
    ['line ends', Buffer.from('\r\n'.repeat(300))],
  ])('may be followed by %s', (_, filler) => {
    expect(open(Buffer.concat([buildPdf(plainDocument), filler])).size).toBe(7);
  });

  it('may lack its last end of line', () => {
    expect(open(buildPdf(plainDocument).subarray(0, -1)).size).toBe(7);
  });

  it('gives a string with the place where it stands in the file', () => {
    const bytes = buildPdf({ ...plainDocument, 7: '<< /Contents <0a1B 2> /Name (a\\(b\\051(c)\\\r\nd) >>' });
    const value = open(bytes).object({ kind: 'reference', number: 7, generation: 0 });
    if (value.kind !== 'dictionary') throw new Error('no dictionary');
    const contents = value.entries.get('Contents');
    const name = value.entries.get('Name');
    if (contents?.kind !== 'string' || name?.kind !== 'string') throw new Error('no strings');
    expect(bytes.subarray(contents.span?.start, contents.span?.end).toString()).toBe('<0a1B 2>');
    expect([...contents.bytes]).toEqual([0x0a, 0x1b, 0x20]);
    expect(Buffer.from(name.bytes).toString()).toBe('a(b)(c)d');
  });

  it('tells of a key that stands twice', () => {
    const bytes = buildPdf({ ...plainDocument, 7: '<< /A 1 /B 2 /#41 3 >>' });
    const value = open(bytes).object({ kind: 'reference', number: 7, generation: 0 });
    expect(value).toMatchObject({ kind: 'dictionary', repeated: ['A'] });
  });
});

describe('a PDF is refused', () => {
  const plain = buildPdf(plainDocument);
  const packed = buildPdf(plainDocument, { form: 'object-streams' });
  const large = deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString('latin1');
  it.each<[string, Uint8Array, string]>([
    ['with something before its header', Buffer.concat([Buffer.from('\n'), plain]), 'not-a-pdf'],
    ['that is empty', Buffer.alloc(0), 'not-a-pdf'],
    ['cut short', plain.subarray(0, -30), 'damaged'],
    ['with a wrong startxref', replaced(plain, /startxref\n\d+/, 'startxref\n77'), 'damaged'],
    ['with a startxref of a space before', replaced(plain, 'xref\n0', ' xref\n0'), 'damaged'],
    ['with offsets that are wrong', replaced(plain, '%\xe2', '%%\xe2'), 'damaged'],
    ['encrypted', buildPdf(plainDocument, { trailer: '/Encrypt 5 0 R' }), 'encrypted'],
    [
      'encrypted, in a stream',
      buildPdf(plainDocument, { form: 'stream', trailer: '/Encrypt 5 0 R' }),
      'encrypted',
    ],
    [
      'with a circle of cross-references',
      buildPdf(plainDocument, { trailer: `/Prev ${plain.indexOf('xref\n')}` }),
      'damaged',
    ],
    ['with a tree of pages in a circle', buildPdf({ ...plainDocument, 3: '<< /Kids [2 0 R] >>' }), 'damaged'],
    [
      'with a field in two places',
      buildPdf({ ...documentWithForm, 7: '<< /Fields [8 0 R 8 0 R] >>' }),
      'damaged',
    ],
    [
      'with a reference to itself',
      buildPdf({ ...plainDocument, 1: '<< /Pages 2 0 R /AcroForm 7 0 R >>', 7: '7 0 R' }),
      'damaged',
    ],
    ['nested without end', buildPdf({ ...plainDocument, 7: '['.repeat(100_000) }), 'too-complex'],
    [
      'with an endless object',
      buildPdf({ ...plainDocument, 7: `(${'x'.repeat(9_000_000)})` }),
      'too-complex',
    ],
    ['with too many values', buildPdf({ ...plainDocument, 7: `[${'0 '.repeat(600_000)}]` }), 'too-complex'],
    ['with an object stream that lacks data', replaced(packed, '/First', '/Fir5t'), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(faultOf(lookAt(bytes))).toBe(code);
  });

  it('where a stream inflates to more than the limit', () => {
    const bytes = buildPdf({ ...plainDocument, 7: streamObject('/Filter /FlateDecode', large) });
    const file = open(bytes);
    const stream = file.object({ kind: 'reference', number: 7, generation: 0 });
    expect(stream.kind === 'stream' && faultOf(() => file.data(stream))).toBe('too-complex');
  });

  it('where an object stream needs itself', () => {
    const bytes = replaced(packed, '/Type /ObjStm /N 5', '/Type /ObjStm /N 1 0 R');
    expect(faultOf(lookAt(bytes))).toBe('damaged');
  });

  it('at any length it is cut to, and never with another error', () => {
    for (const form of FORMS) {
      const whole = buildPdf(documentWithForm, { form });
      for (let length = 0; length < whole.length - 8; length += 1)
        expect(faultOf(lookAt(whole.subarray(0, length)))).toBeDefined();
    }
  });
});
