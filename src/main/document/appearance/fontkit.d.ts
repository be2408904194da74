/** What we use of fontkit. The existing types for it are wrong about subsets. */
declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly advanceWidth: number };
  export type Subset = {
    /** Gives the glyph's number in the subset. */
    includeGlyph(glyph: Glyph): number;
    encode(): Uint8Array;
  };
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    createSubset(): Subset;
  };
  export function create(bytes: Uint8Array): Font;
}
