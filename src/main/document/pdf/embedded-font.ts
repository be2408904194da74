import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { FontMetrics, FontSubset } from '../appearance/signature-font.ts';
import { array, dictionary, integer, name, type PdfReference, reference } from './pdf-value.ts';
import { latin1, type NewObject, type NewStream } from './serialize.ts';

const FONT_NAME = 'NotoSansJP-Regular';
/** `Symbolic`: its characters are not those of any standard encoding (ISO 32000-2 table 121). */
const SYMBOLIC = 4;
/** Thickness of upright strokes. Only readers that replace this font use it. */
const STEM = 80;

/**
 * A subset as a Type 0 font whose codes are glyph numbers of two octets, with the way back to characters, so that the
 * text can be searched and copied (ISO 32000-2 §9.7).
 * @returns five objects, the font first
 */
export function embeddedFont(subset: FontSubset, metrics: FontMetrics, first: number): readonly NewObject[] {
  const [font, cidFont, descriptor, file, toUnicode] = references(first);
  const baseFont = name(`${tagOf(subset)}+${FONT_NAME}`);
  return [
    object(font, [
      ['Type', name('Font')],
      ['Subtype', name('Type0')],
      ['BaseFont', baseFont],
      ['Encoding', name('Identity-H')],
      ['DescendantFonts', array([cidFont])],
      ['ToUnicode', toUnicode],
    ]),
    object(cidFont, [
      ['Type', name('Font')],
      ['Subtype', name('CIDFontType2')],
      ['BaseFont', baseFont],
      [
        'CIDSystemInfo',
        dictionary([
          ['Registry', text('Adobe')],
          ['Ordering', text('Identity')],
          ['Supplement', integer(0)],
        ]),
      ],
      ['FontDescriptor', descriptor],
      ['CIDToGIDMap', name('Identity')],
      ['W', array([integer(0), array(subset.widths.map(integer))])],
    ]),
    object(descriptor, [
      ['Type', name('FontDescriptor')],
      ['FontName', baseFont],
      ['Flags', integer(SYMBOLIC)],
      ['FontBBox', array(metrics.box.map(integer))],
      ['ItalicAngle', integer(0)],
      ['Ascent', integer(metrics.ascent)],
      ['Descent', integer(metrics.descent)],
      ['CapHeight', integer(metrics.capHeight)],
      ['StemV', integer(STEM)],
      ['FontFile2', file],
    ]),
    { reference: file, value: compressed(subset.bytes, [['Length1', integer(subset.bytes.length)]]) },
    { reference: toUnicode, value: compressed(latin1(characterMap(subset)), []) },
  ];
}

/** The codes of a text in the subset, as a hexadecimal string. */
export const codesOf = (subset: FontSubset, shown: string): string =>
  `<${[...shown].map((character) => fourDigits(subset.glyphs.get(character) ?? 0)).join('')}>`;

const object = (at: PdfReference, entries: Parameters<typeof dictionary>[0]): NewObject => ({
  reference: at,
  value: dictionary(entries),
});

function references(first: number) {
  return [0, 1, 2, 3, 4].map((each) => reference(first + each)) as [
    PdfReference,
    PdfReference,
    PdfReference,
    PdfReference,
    PdfReference,
  ];
}

export const compressed = (
  data: Uint8Array,
  entries: readonly (readonly [string, ReturnType<typeof integer>])[],
): NewStream => ({
  kind: 'new-stream',
  dictionary: dictionary([...entries, ['Filter', name('FlateDecode')]]),
  data: deflateSync(data),
});

const text = (value: string) =>
  ({ kind: 'string', bytes: latin1(value), isHex: false, span: undefined }) as const;

/** Six letters that tell this subset from others of the same font (ISO 32000-2 §9.9.2). */
function tagOf({ bytes }: FontSubset): string {
  const hash = createHash('sha256').update(bytes).digest();
  return [...hash.subarray(0, 6)].map((octet) => String.fromCodePoint(65 + (octet % 26))).join('');
}

/** One list may hold at most a hundred entries (Adobe technical note 5014). */
const ENTRIES = 100;

function characterMap({ glyphs }: FontSubset): string {
  const entries = [...glyphs].map(([character, glyph]) => `<${fourDigits(glyph)}> <${utf16(character)}>`);
  const lists = Array.from({ length: Math.ceil(entries.length / ENTRIES) }, (_, index) => {
    const part = entries.slice(index * ENTRIES, (index + 1) * ENTRIES);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...lists,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n');
}

const fourDigits = (value: number): string => value.toString(16).padStart(4, '0');
const utf16 = (character: string): string => Buffer.from(character, 'utf16le').swap16().toString('hex');
