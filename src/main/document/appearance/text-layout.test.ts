import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './text-layout.ts';

const room = { left: 8, bottom: 3, width: 100, height: 40 };
/** As in the font: letters half as wide as kanji. */
const widthOf = (character: string): number => (/[\u0020-\u007e]/.test(character) ? 500 : 1000);
const line = (text: string, size = 1) => ({ text, size });
const textsOf = (texts: readonly string[], within = room) =>
  layOut(
    texts.map((text) => line(text)),
    within,
    widthOf,
  )?.map(({ text }) => text);

describe('lines in a room', () => {
  it('are as large as they fit, up to 14 points', () => {
    expect(layOut([line('署名')], room, widthOf)?.map(({ size }) => size)).toEqual([14]);
    expect(layOut([line('公的花子公的花子')], room, widthOf)?.map(({ size }) => size)).toEqual([12.5]);
  });

  it('stand one below the other, in the middle of the height', () => {
    const [first, second] = layOut([line('上'), line('下')], room, widthOf) ?? [];
    expect(first?.y).toBeGreaterThan((second?.y ?? 0) + (second?.size ?? 0));
    expect(first?.x).toBe(room.left);
    const middle = ((first?.y ?? 0) + (first?.size ?? 0) + (second?.y ?? 0)) / 2;
    expect(Math.abs(middle - (room.bottom + room.height / 2))).toBeLessThan(5);
  });

  it('are broken where they would become too small to read', () => {
    expect(textsOf(['東京都見本区見本町一丁目二番三号'])).toEqual(['東京都見本区見本町一丁目二番', '三号']);
  });

  it('are broken between words, and never before a mark that ends something', () => {
    const narrow = { ...room, width: 30, height: 60 };
    expect(textsOf(['contract work'], narrow)).toEqual(['contract', 'work']);
    expect(textsOf(['あいうえ、お'], narrow)?.every((text) => !text.startsWith('、'))).toBe(true);
  });

  it('that do not fit in the smallest size have no place', () => {
    expect(textsOf(['署名'], { ...room, height: 4 })).toBeUndefined();
    expect(textsOf(['署'], { ...room, width: 2 })).toBeUndefined();
  });

  it('never reach out of the room, and lose no character', () => {
    const text = fc.stringMatching(/^[あ-んa-z、。 ]{1,60}$/);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 20, max: 300 }), (texts, width) => {
        const within = { ...room, width, height: 80 };
        const rows = layOut(
          texts.map((each) => line(each)),
          within,
          widthOf,
        );
        if (!rows) return;
        for (const { text: row, size, y } of rows) {
          const length = [...row].reduce((sum, character) => sum + (widthOf(character) * size) / 1000, 0);
          expect(length).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThan(within.bottom);
          expect(y + size).toBeLessThan(within.bottom + within.height + size * 0.4);
        }
        const letters = (each: readonly string[]) => each.join('').replaceAll(' ', '');
        expect(letters(rows.map((row) => row.text))).toBe(letters(texts));
      }),
    );
  });
});
