/**
 * `npm run blank-font`: makes assets/blank.ttf, the font for Japanese text while there is no other. Each character is
 * as wide as it will be, and nothing is drawn. The result is kept; a test says when the two no longer agree. Tables as
 * in the OpenType specification 1.9; numbers are big-endian.
 */
import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

export const BLANK_FONT = 'assets/blank.ttf';

/** Font units; the line is as high as that of Noto Sans JP. */
const EM = 1000;
const ASCENT = 1160;
const DESCENT = 288;

/** Letters that are as wide as high: Chinese, Japanese and Korean ones, their marks, and full-width Latin ones. */
const RANGES = [
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x323af],
];

const u16 = (/** @type {number[]} */ ...values) => numbers(2, values);
const u32 = (/** @type {number[]} */ ...values) => numbers(4, values);

/** @param {2 | 4} size in bytes @param {readonly number[]} values negative ones in two's complement */
function numbers(size, values) {
  const bytes = Buffer.alloc(size * values.length);
  for (const [index, value] of values.entries()) {
    if (size === 2) bytes.writeUInt16BE(value & 0xffff, 2 * index);
    else bytes.writeUInt32BE(value >>> 0, 4 * index);
  }
  return bytes;
}

/** @returns {Buffer} a TrueType font of two glyphs: the one for what is missing, and the blank one */
export function blankFont() {
  const tables = {
    'OS/2': os2(),
    cmap: cmap(),
    // The blank glyph: no contour, no extent, no instruction.
    glyf: u16(0, 0, 0, 0, 0, 0),
    head: head(),
    hhea: Buffer.concat([u32(0x0001_0000), u16(ASCENT, -DESCENT, 0, EM, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2)]),
    hmtx: u16(EM, 0, EM, 0),
    loca: u16(0, 0, 6),
    maxp: Buffer.concat([u32(0x0001_0000), u16(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: name(),
    post: Buffer.concat([u32(0x0003_0000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
  };
  const font = assembled(Object.entries(tables));
  const checksumField = font.indexOf(tables.head) + 8;
  font.writeUInt32BE((0xb1b0_afba - checksum(font)) >>> 0, checksumField);
  return font;
}

const head = () =>
  Buffer.concat([
    u32(0x0001_0000, 0x0001_0000, 0, 0x5f0f_3cf5),
    u16(0x000b, EM),
    u32(0, 0, 0, 0),
    u16(0, -DESCENT, EM, ASCENT, 0, 6, 2, 0, 0),
  ]);

const os2 = () =>
  Buffer.concat([
    u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(0, 0, 0, 0),
    Buffer.from('NONE'),
    u16(0x40, RANGES[0]?.[0] ?? 0, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    u32(0, 0),
    u16(500, 700, 0, 0x20, 0),
  ]);

/** Format 13: many characters to one glyph. */
function cmap() {
  const groups = RANGES.map(([first = 0, last = 0]) => u32(first, last, 1));
  const header = [u16(13, 0), u32(16 + 12 * groups.length, 0, groups.length)];
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), ...header, ...groups]);
}

function name() {
  const text = Buffer.from('Shomei Blank', 'utf16le').swap16();
  const ids = [1, 4, 6];
  const records = ids.map((id) => u16(3, 1, 0x409, id, text.length, 0));
  return Buffer.concat([u16(0, ids.length, 6 + 12 * ids.length), ...records, text]);
}

/** @param {readonly (readonly [tag: string, table: Buffer])[]} tables */
function assembled(tables) {
  const power = Math.floor(Math.log2(tables.length));
  const header = u16(tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power));
  let offset = 12 + 16 * tables.length;
  const records = tables.map(([tag, table]) => {
    const record = Buffer.concat([Buffer.from(tag), u32(checksum(table), offset, table.length)]);
    offset += padded(table).length;
    return record;
  });
  return Buffer.concat([u32(0x0001_0000), header, ...records, ...tables.map(([, table]) => padded(table))]);
}

/** @param {Buffer} table */
const padded = (table) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

/** The sum of the table's 32-bit numbers. @param {Buffer} table */
function checksum(table) {
  const bytes = padded(table);
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(projectRoot, BLANK_FONT), blankFont());
