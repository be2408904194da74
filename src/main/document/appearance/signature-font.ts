import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';

/** Replaces a character that the font does not have: 下駄記号, which Japanese print has always used for that. */
const SUBSTITUTE = '〓';

/** Lengths in thousandths of the size at which text is set, as PDF counts them. */
export type FontMetrics = {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top of everything in the font. */
  readonly box: readonly [number, number, number, number];
};

/** The glyphs of one text as a font of their own. */
export type FontSubset = {
  /** TrueType. */
  readonly bytes: Uint8Array;
  /** Each character by its glyph's number in the subset. */
  readonly glyphs: ReadonlyMap<string, number>;
  /** Widths by glyph number, from 0 on. */
  readonly widths: readonly number[];
};

/** The font in which signatures are shown. */
export class SignatureFont {
  readonly #font: Font;

  constructor(font: Font) {
    this.#font = font;
  }

  get metrics(): FontMetrics {
    const { ascent, descent, capHeight, bbox } = this.#font;
    const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(this.#scaled);
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    return {
      ascent: this.#scaled(ascent),
      descent: this.#scaled(descent),
      capHeight: this.#scaled(capHeight),
      box: [left, bottom, right, top],
    };
  }

  has(character: string): boolean {
    return this.#font.hasGlyphForCodePoint(codePointOf(character));
  }

  /** Of one character. */
  widthOf(character: string): number {
    return this.#scaled(this.#font.glyphForCodePoint(codePointOf(character)).advanceWidth);
  }

  /** @param text only characters that the font has */
  subsetOf(text: string): FontSubset {
    const subset = this.#font.createSubset();
    const glyphs = new Map<string, number>();
    const widths = [this.widthOf('\0')];
    for (const character of new Set(text)) {
      const number = subset.includeGlyph(this.#font.glyphForCodePoint(codePointOf(character)));
      glyphs.set(character, number);
      widths[number] = this.widthOf(character);
    }
    return { bytes: subset.encode(), glyphs, widths };
  }

  readonly #scaled = (length: number): number => Math.round((length * 1000) / this.#font.unitsPerEm);
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Opens the font that comes with the program. @param path of a TrueType file */
export async function openSignatureFont(path: string): Promise<SignatureFont> {
  const [{ create }, bytes] = await Promise.all([import('fontkit'), readFile(path)]);
  return new SignatureFont(create(bytes));
}

export type ShownText = {
  /** The text with a visible substitute for each character that the font does not have. */
  readonly text: string;
  /** Those characters, each once. */
  readonly missing: readonly string[];
};

/** A text ready for typesetting: composed, on one line, with nothing invisible but single spaces. */
export function shownText(font: SignatureFont, text: string): ShownText {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, (blank) => (/\s/u.test(blank) ? ' ' : ''))
    .trim();
  const missing = [...new Set(plain)].filter((character) => character !== ' ' && !font.has(character));
  const set = new Set(missing);
  return {
    text: [...plain].map((character) => (set.has(character) ? SUBSTITUTE : character)).join(''),
    missing,
  };
}
