import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DocumentCheck } from '../../../shared/model/document-check.ts';
import { buildPdf, type PdfObjects, streamObject } from '../fixtures/pdf-builder.ts';
import { plainDocument } from '../fixtures/pdf-documents.ts';
import { check, signedPdf, updated } from './testing/attacks.ts';
import { CONTENT, craftCms } from './testing/crafted-cms.ts';

const MIB = 1024 * 1024;
const file = signedPdf();

const obstacleOf = (bytes: Buffer): string => {
  const { headline, obstacle } = check(bytes).check;
  return `${headline} ${obstacle}`;
};

const TOO_COMPLEX = 'cannot-be-checked too-complex';

/** An update whose cross-reference is a stream, with rows `[type, offset or stream, index]` for these numbers. */
function withXrefStream(before: Buffer, objects: PdfObjects, inStreams: Record<number, [number, number]>) {
  const parts = [before];
  let length = before.length;
  const rows: (readonly [number: number, type: number, second: number, third: number])[] = [];
  for (const [number, text] of Object.entries(objects)) {
    const bytes = Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1');
    rows.push([Number(number), 1, length, 0]);
    parts.push(bytes);
    length += bytes.length;
  }
  for (const [number, place] of Object.entries(inStreams)) rows.push([Number(number), 2, ...place]);
  rows.push([90, 1, length, 0]);
  const data = Buffer.concat(
    rows.map(([, type, second, third]) => {
      const row = Buffer.alloc(7);
      row[0] = type;
      row.writeUInt32BE(second, 1);
      row.writeUInt16BE(third, 5);
      return row;
    }),
  );
  const [, previous] = [...before.toString('latin1').matchAll(/startxref\s+(\d+)/g)].at(-1) ?? [];
  const index = rows.map(([number]) => `${number} 1`).join(' ');
  const stream = streamObject(
    `/Type /XRef /W [1 4 2] /Index [${index}] /Size 91 /Root 1 0 R /Prev ${previous}`,
    data.toString('latin1'),
  );
  return Buffer.concat([
    ...parts,
    Buffer.from(`90 0 obj\n${stream}\nendobj\nstartxref\n${length}\n%%EOF\n`, 'latin1'),
  ]);
}

/** Some kilobytes that grow to this many. */
const bomb = (bytes: number): string => {
  const data = deflateSync(Buffer.concat([Buffer.from('1 0 '), Buffer.alloc(bytes, 0x20)]));
  return streamObject('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', data.toString('latin1'));
};

describe('a file that is made to cost much', () => {
  it('by an object stream that grows', () => {
    expect(obstacleOf(withXrefStream(file, { 50: bomb(70 * MIB) }, { 1: [50, 0] }))).toBe(TOO_COMPLEX);
  });

  it('by many that grow together', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => 50 + index);
    const grown = bomb(60 * MIB);
    const streams = Object.fromEntries(numbers.map((number) => [number, grown]));
    const fields = Object.fromEntries(
      numbers.map((number) => [number + 12, [number, 0] as [number, number]]),
    );
    const fieldList = `<< /Fields [${numbers.map((number) => `${number + 12} 0 R`).join(' ')}] >>`;
    const catalog = `<< /Type /Catalog /Pages 2 0 R /AcroForm ${fieldList} >>`;
    expect(obstacleOf(withXrefStream(file, { ...streams, 1: catalog }, fields))).toMatch(
      /^cannot-be-checked/,
    );
  });

  it('by a cross-reference that grows', () => {
    const data = deflateSync(Buffer.alloc(70 * MIB)).toString('latin1');
    const stream = streamObject('/Type /XRef /W [1 4 2] /Size 9 /Root 1 0 R /Filter /FlateDecode', data);
    const tail = `50 0 obj\n${stream}\nendobj\nstartxref\n${file.length}\n%%EOF\n`;
    expect(obstacleOf(Buffer.concat([file, Buffer.from(tail, 'latin1')]))).toBe(TOO_COMPLEX);
  });

  const fields = (count: number): string => '<</T()>>'.repeat(count);
  it.each<[string, PdfObjects]>([
    ['a million fields in one list', { 1: form(fields(1_000_000)) }],
    [
      'a million fields in three lists',
      {
        1: form('9 0 R 10 0 R 11 0 R'),
        ...Object.fromEntries([9, 10, 11].map((at) => [at, `<< /Kids [${fields(340_000)}] >>`])),
      },
    ],
    ['fields within fields', { 1: form(nested(5_000, '<</T()/Kids[', ']>>')) }],
    ['lists within lists', { 1: form(nested(5_000, '[', ']')) }],
    ['one object of many megabytes', { 1: form(`(${'x'.repeat(9 * MIB)})`) }],
    [
      'hundreds of signatures',
      { 1: form(Array.from({ length: 200 }, () => '<</T()/FT/Sig/V<</Type/Sig>>>>').join('')) },
    ],
  ])('by %s', (_name, objects) => {
    expect(obstacleOf(updated(file, objects))).toBe(TOO_COMPLEX);
  });

  it('by fields in a circle', () => {
    const circle = updated(file, {
      1: form('9 0 R'),
      9: '<</T()/Kids[10 0 R]>>',
      10: '<</T()/Kids[9 0 R]>>',
    });
    expect(obstacleOf(circle)).toBe('cannot-be-checked damaged');
  });

  it('by references in a circle', () => {
    const circle = updated(file, { 1: '<< /Type /Catalog /AcroForm 9 0 R >>', 9: '10 0 R', 10: '9 0 R' });
    expect(obstacleOf(circle)).toBe('cannot-be-checked damaged');
  });

  it('by an object stream that is in itself', () => {
    expect(obstacleOf(withXrefStream(file, {}, { 1: [50, 0], 50: [50, 1] }))).toBe(
      'cannot-be-checked damaged',
    );
    const length = `<< /Type /ObjStm /N 1 /First 4 /Length 51 0 R >>\nstream\n1 0 <<>>\nendstream`;
    expect(obstacleOf(withXrefStream(file, { 50: length }, { 1: [50, 0], 51: [50, 0] }))).toBe(
      'cannot-be-checked damaged',
    );
  });

  it('by more signers than a document has', () => {
    const answer = check(craftCms({ signers: 101 }), CONTENT).check;
    expect(DocumentCheck.safeParse(answer).success).toBe(true);
    expect(answer).toMatchObject({ headline: 'cannot-be-checked', obstacle: 'too-complex' });
  });

  it('by cross-references of many runs', () => {
    const runs = Array.from({ length: 9_900 }, (_, number) => `${number} 0\n`).join('');
    let text = buildPdf(plainDocument).toString('latin1');
    let previous = /startxref\s+(\d+)/.exec(text)?.[1] ?? '';
    for (let count = 0; count < 6; count += 1) {
      const at = text.length;
      text += `xref\n${runs}trailer\n<</Size 9/Root 1 0 R/Prev ${previous}>>\nstartxref\n${at}\n%%EOF\n`;
      previous = String(at);
    }
    expect(obstacleOf(Buffer.from(text, 'latin1'))).toBe(TOO_COMPLEX);
  });

  it('by more revisions than anybody saves', () => {
    let text = buildPdf(plainDocument).toString('latin1');
    let previous = /startxref\s+(\d+)/.exec(text)?.[1] ?? '';
    for (let count = 0; count < 2_100; count += 1) {
      const at = text.length;
      text += `xref\n0 0\ntrailer\n<</Size 9/Root 1 0 R/Prev ${previous}>>\nstartxref\n${at}\n%%EOF\n`;
      previous = String(at);
    }
    expect(obstacleOf(Buffer.from(text, 'latin1'))).toBe(TOO_COMPLEX);
  });
});

function form(inside: string): string {
  return `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${inside}] >> >>`;
}

function nested(depth: number, open: string, close: string): string {
  return open.repeat(depth) + close.repeat(depth);
}
