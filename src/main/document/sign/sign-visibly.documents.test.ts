import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownFact } from '../../../shared/model/signing.ts';
import type { SignatureFont } from '../appearance/signature-font.ts';
import { check } from '../check/testing/attacks.ts';
import { buildPdf } from '../fixtures/pdf-builder.ts';
import { plainDocument, turnedPages } from '../fixtures/pdf-documents.ts';
import { bytesOf } from '../testing/corpus.ts';
import { mutool, pdfsig, run } from '../testing/other-checkers.ts';
import { blueIn, pictureByMupdf, pictureByPoppler } from '../testing/pictures.ts';
import { openTestFont, sealRequest, SIGNER_NAME, signFile, taskOf, testSigner } from '../testing/signing.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-visible-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESS = '東京都見本区見本町一丁目2番3号 見本マンション101号室';
const PLACE = { page: 0, left: 60, top: 100, width: 200, height: 60 };
const SHOWN = { width: 595, height: 842 };

let font: SignatureFont;
beforeAll(async () => {
  font = await openTestFont();
});

const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

function sign(path: string, shows: readonly ShownFact[], more: Parameters<typeof taskOf>[2] = {}): string {
  const { certificate, ca } = testSigner();
  const signer = { certificate, ca, name: SIGNER_NAME, address: ADDRESS };
  const request = sealRequest({ reason: '申請のため', shows, signer });
  return signFile(taskOf(path, 'pdf', { place: PLACE, ...more }), request, font);
}

const textOf = (path: string): string => run('pdftotext', '-layout', path, '-');

describe.each(Object.entries(turnedPages))('a signature seen on a page that is %s', (name, objects) => {
  let signed = '';
  beforeAll(() => {
    signed = sign(file(`${name}.pdf`, buildPdf(objects)), ['name', 'time', 'reason']);
  });

  it.each([
    ['poppler', pictureByPoppler],
    ['mupdf', pictureByMupdf],
  ])('stands upright where it was placed, as %s draws it', (_, draw) => {
    const picture = draw(signed);
    const isWide = name.endsWith('turned') || name === 'turned-90' || name === 'turned-270';
    // Poppler knows no units of a page. Its picture is smaller, with everything in it.
    const scale = (isWide ? SHOWN.height : SHOWN.width) / picture.width;
    const box = blueIn(picture);
    expect(box.left * scale).toBeCloseTo(PLACE.left, -0.5);
    expect(box.top * scale).toBeCloseTo(PLACE.top, -0.5);
    expect((box.right - box.left) * scale).toBeCloseTo(PLACE.width, -0.5);
    expect((box.bottom - box.top) * scale).toBeCloseTo(PLACE.height, -0.5);
    // The broad stroke is at the left: nothing is turned or mirrored.
    expect(box.inLeftHalf).toBeGreaterThan(box.inRightHalf);
  });

  it('is whole and unchanged, and keeps every byte of the original', () => {
    expect(pdfsig(signed)).toEqual([{ isValid: true, isWhole: true }]);
    expect(mutool(signed)).toEqual([true]);
    expect(run('qpdf', '--check', signed)).not.toContain('WARNING');
    const original = buildPdf(objects);
    expect(bytesOf(signed).subarray(0, original.length).equals(original)).toBe(true);
  });
});

it('what is seen can be read, searched and copied, from an embedded part of the font', () => {
  const signed = sign(file('read.pdf', buildPdf(plainDocument)), ['reason', 'time', 'name']);
  const text = textOf(signed);
  for (const line of [
    '電子署名',
    SIGNER_NAME,
    '2026年11月29日 9:30 日本時間（署名者の時計）',
    '理由：申請のため',
  ])
    expect(text).toContain(line);
  expect(text).not.toContain('東京都');
  expect(run('pdffonts', signed)).toMatch(
    /[A-Z]{6}\+NotoSansJP-Regular +CID TrueType +Identity-H +yes yes yes/,
  );
});

it('shows what the signer chose and nothing else', () => {
  const onlyTime = textOf(sign(file('time.pdf', buildPdf(plainDocument)), ['time']));
  expect(onlyTime).toContain('2026年11月29日');
  expect(onlyTime).not.toContain(SIGNER_NAME);
  expect(onlyTime).not.toContain('理由');
  const withAddress = textOf(sign(file('address.pdf', buildPdf(plainDocument)), ['address']));
  expect(withAddress.replaceAll(/\s/g, '')).toContain(ADDRESS.replaceAll(/\s/g, ''));
});

it('of a simulated card says 見本, across the picture and in words', () => {
  const signed = sign(file('sample.pdf', buildPdf(plainDocument)), ['name'], { isSample: true });
  expect(textOf(signed)).toContain('電子署名の見本（何も証明しません）');
  expect(textOf(signed).match(/見本/g)).toHaveLength(2);
});

it('covers the whole file for our own check too, and breaks no earlier signature', () => {
  const once = sign(file('twice.pdf', buildPdf(plainDocument)), ['name']);
  const twice = sign(once, ['name'], { place: { ...PLACE, top: 300 } });
  expect(pdfsig(twice)).toMatchObject([{ isValid: true }, { isValid: true, isWhole: true }]);
  const { signatures } = check(bytesOf(twice)).check;
  expect(signatures.map(({ integrity, coverage }) => [integrity, coverage])).toEqual([
    ['unchanged', 'added-later'],
    ['unchanged', 'whole-file'],
  ]);
});

it.each([
  ['on a page that is not there', { ...PLACE, page: 7 }, 'sign/no-such-place'],
  ['that hangs over the edge', { ...PLACE, left: 500 }, 'sign/no-such-place'],
  ['too small for its words', { ...PLACE, width: 30, height: 10 }, 'sign/place-too-small'],
])('a place %s is refused, and nothing is left in the folder', (name, place, code) => {
  const path = file(`${name}.pdf`, buildPdf(plainDocument));
  expect(() => sign(path, ['name', 'time'], { place })).toThrow(expect.objectContaining({ code }));
});
