import { beforeAll, describe, expect, it } from 'vitest';
import { openTestFont } from '../testing/signing.ts';
import { drawSignature } from './draw-signature.ts';
import { type SignatureFont, shownText } from './signature-font.ts';
import { type SignatureFacts, signatureLines } from './signature-lines.ts';

let font: SignatureFont;
beforeAll(async () => {
  font = await openTestFont();
});

const facts: SignatureFacts = {
  name: '公的 花子',
  address: '東京都見本区',
  reason: '申請のため',
  signedAt: new Date('2026-12-31T15:05:00Z'),
  shows: ['reason', 'name', 'time', 'address'],
  isSample: false,
};
const linesOf = (more: Partial<SignatureFacts>) =>
  signatureLines(font, { ...facts, ...more }).lines.map(({ text }) => text);

describe('what a visible signature says', () => {
  it('is in one order however it was chosen, with the time as the signer’s clock had it in Japan', () => {
    expect(linesOf({})).toEqual([
      '電子署名',
      '公的 花子',
      '東京都見本区',
      '2027年1月1日 0:05 日本時間（署名者の時計）',
      '理由：申請のため',
    ]);
  });

  it('has no line for what was not chosen or is not there', () => {
    expect(linesOf({ shows: ['address', 'reason'], address: undefined, reason: undefined })).toEqual([
      '電子署名',
    ]);
  });

  it('says of a simulated card that it proves nothing', () => {
    expect(linesOf({ isSample: true, shows: [] })).toEqual(['電子署名の見本（何も証明しません）']);
  });
});

describe('characters', () => {
  it.each([
    ['髙橋 﨑 𠮷野', '髙橋 﨑 𠮷野', []],
    ['김 花子', '〓 花子', ['김']],
    ['か\u3099', 'が', []],
    ['a\u202eb\u200b\r\n  c', 'ab c', []],
    ['🙂🙂', '〓〓', ['🙂']],
  ])('%j is shown as %s', (text, shown, missing) => {
    expect(shownText(font, text)).toEqual({ text: shown, missing });
  });

  it('that are missing are told once each', () => {
    expect(signatureLines(font, { ...facts, name: '김김', reason: '김🙂' }).missing).toEqual(['김', '🙂']);
  });
});

describe('the picture', () => {
  it('has no text in clear that could command a reader', () => {
    const draw = drawSignature(font, { ...facts, reason: ') Tj ET Q (' }, { width: 300, height: 90 }, 0);
    const objects = draw?.(10) ?? [];
    expect(objects.map(({ reference }) => reference.number)).toEqual([10, 11, 12, 13, 14, 15]);
    for (const { value } of objects)
      if (value.kind === 'new-stream') expect(Buffer.from(value.data).includes('Tj ET Q (')).toBe(false);
  });

  it('has no place in a room that is too small', () => {
    expect(drawSignature(font, facts, { width: 40, height: 12 }, 0)).toBeUndefined();
  });
});
