import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addReadings } from './add-readings.ts';
import { foreign, parseMarkup, plainText, readingOf } from './markup.ts';

const HOSTILE = '{evil.example/|www.jpki.go.jp/}';

describe('a text that somebody else wrote', () => {
  it('is never markup', () => {
    expect(parseMarkup(`名: ${foreign(HOSTILE)}`)).toEqual([
      { text: '名: ' },
      { text: HOSTILE, isForeign: true },
    ]);
    expect(plainText(foreign(HOSTILE))).toBe(HOSTILE);
    expect(readingOf(foreign(HOSTILE))).toBe(HOSTILE);
  });

  it('takes no part in markup around it', () => {
    expect(plainText(`{${foreign('a')}|b}`)).toBe('{a|b}');
    expect(plainText(`${foreign('{a')}|b}`)).toBe('{a|b}');
  });

  it('gets no readings of ours', () => {
    expect(addReadings(`証明書 ${foreign('証明書.pdf')}`)).toContain(foreign('証明書.pdf'));
  });

  it('shows what could not be seen in it', () => {
    expect(plainText(foreign('a\u001b[2Jb\r\nc\u009b'))).toBe('a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFD');
    expect(plainText(foreign('fdp.\u202Egnp.exe'))).toBe('fdp.\uFFFDgnp.exe');
  });

  it('keeps its direction to itself, and is untouched where it needs no keeping', () => {
    expect(plainText(`${foreign('חוזה.pdf')} (3)`)).toBe('\u2068חוזה.pdf\u2069 (3)');
    expect(plainText(`${foreign('契約.pdf')} (3)`)).toBe('契約.pdf (3)');
  });

  it('cannot end by itself, whatever it holds', () => {
    const piece = fc.constantFrom('\u2068', '\u2069', '{', '|', '}', 'a', '漢', '\u202e', '\n', 'א');
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        expect(parseMarkup(`<${foreign(text)}>`).map(({ isForeign }) => isForeign)).toEqual([
          undefined,
          true,
          undefined,
        ]);
      }),
    );
  });
});
