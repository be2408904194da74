import { codesOf, compressed, embeddedFont } from '../pdf/embedded-font.ts';
import { array, dictionary, name, reference } from '../pdf/pdf-value.ts';
import { latin1, type NewObject, real } from '../pdf/serialize.ts';
import type { SignatureFont } from './signature-font.ts';
import { type SignatureFacts, signatureLines } from './signature-lines.ts';
import { layOut, type Room, type Row } from './text-layout.ts';

/** Size of the picture as it is seen, in points. */
export type PictureSize = { readonly width: number; readonly height: number };

/** A drawing: objects from a number on, the form XObject first. */
export type Drawing = (first: number) => readonly NewObject[];

/** Distance between the frame and the text, in points. */
const PADDING = { left: 8, right: 5, vertical: 3 };
/** A stroke of this width at the left marks the picture as a signature. */
const STROKE = 3;
const COLOUR = { frame: '0.13 0.27 0.53', text: '0.1 0.1 0.1', sample: '0.96 0.82 0.82' };
const SAMPLE = '見本';

/**
 * The picture of a signature: a frame with the lines in it. It has no background of its own, so it can cover nothing.
 * @param rotation of the page, clockwise in degrees: the picture stands upright on the page as it is shown
 * @returns undefined if the lines do not fit
 */
export function drawSignature(
  font: SignatureFont,
  facts: SignatureFacts,
  { width, height }: PictureSize,
  rotation: number,
): Drawing | undefined {
  const room = {
    left: PADDING.left,
    bottom: PADDING.vertical,
    width: width - PADDING.left - PADDING.right,
    height: height - 2 * PADDING.vertical,
  };
  const { lines } = signatureLines(font, facts);
  const rows = layOut(lines, room, (character) => font.widthOf(character));
  if (!rows) return undefined;
  const all = facts.isSample ? [behind(room), ...rows] : rows;
  const subset = font.subsetOf(all.map((row) => row.text).join(''));
  const show = (row: Row): string =>
    `/F1 ${row.size} Tf 1 0 0 1 ${fixed(row.x)} ${fixed(row.y)} Tm ${codesOf(subset, row.text)} Tj`;
  const content = [
    frame({ width, height }),
    'BT',
    ...all.map((row, index) => {
      const isBehind = facts.isSample && index === 0;
      return `${isBehind ? COLOUR.sample : COLOUR.text} rg ${show(row)}`;
    }),
    'ET',
  ].join('\n');
  return (first) => [
    {
      reference: reference(first),
      value: {
        ...compressed(latin1(content), []),
        dictionary: dictionary([
          ['Type', name('XObject')],
          ['Subtype', name('Form')],
          ['BBox', array([0, 0, width, height].map(real))],
          ['Matrix', array(upright({ width, height }, rotation).map(real))],
          ['Resources', dictionary([['Font', dictionary([['F1', reference(first + 1)]])]])],
          ['Filter', name('FlateDecode')],
        ]),
      },
    },
    ...embeddedFont(subset, font.metrics, first + 1),
  ];
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100);

const frame = ({ width, height }: PictureSize): string =>
  [
    `${COLOUR.frame} rg 0 0 ${STROKE} ${fixed(height)} re f`,
    `${COLOUR.frame} RG 0.75 w 0.375 0.375 ${fixed(width - 0.75)} ${fixed(height - 0.75)} re S`,
  ].join('\n');

/** 見本 across the picture, pale, so that no part of it can be cut out as a signature. */
function behind({ left, bottom, width, height }: Room): Row {
  const size = Math.min(height, width / SAMPLE.length);
  return {
    text: SAMPLE,
    size,
    x: left + (width - size * SAMPLE.length) / 2,
    y: bottom + (height - size) / 2 + size * 0.12,
  };
}

/** Turns the picture against the page's rotation. The rectangle says where it then lies (ISO 32000-2 §12.5.5). */
function upright({ width, height }: PictureSize, rotation: number): readonly number[] {
  switch (rotation) {
    case 90:
      return [0, 1, -1, 0, height, 0];
    case 180:
      return [-1, 0, 0, -1, width, height];
    case 270:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}
