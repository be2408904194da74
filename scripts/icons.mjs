/**
 * `npm run icons`: draws assets/icon.svg in every size and form that the three systems need in a package. The results
 * are kept beside the drawing; a test says when the two no longer agree.
 */
import './node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { projectRoot } from './project-root.mjs';

/** Linux: one file for each size, in pixels; the icon theme specification of freedesktop.org names the folders. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 256];
/** macOS: Apple's name for the PNG of each size. The sizes for fine displays have names of their own. */
const MAC_TYPES = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** @returns {Record<string, Buffer>} what belongs into the project, by path */
export function iconFiles() {
  const svg = readFileSync(join(projectRoot, 'assets/icon.svg'), 'utf8');
  /** @param {number} size */
  const png = (size) => new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  return {
    'assets/icon.ico': windowsIcon(WINDOWS_SIZES.map((size) => ({ size, image: png(size) }))),
    'assets/icon.icns': macIcon(MAC_TYPES.map(([type, size]) => ({ type, image: png(size) }))),
    ...Object.fromEntries(LINUX_SIZES.map((size) => [`assets/icons/${size}x${size}.png`, png(size)])),
  };
}

/** A directory of images, then the images: each 16 bytes, sizes over 255 written as 0. @param {readonly { size: number, image: Buffer }[]} images */
function windowsIcon(images) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = 6 + 16 * images.length;
  const entries = images.map(({ size, image }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(image.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += image.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.map(({ image }) => image)]);
}

/** Blocks of a four-letter type, the length with these eight bytes, and the image. @param {readonly { type: string, image: Buffer }[]} images */
function macIcon(images) {
  const blocks = images.map(({ type, image }) => block(type, image));
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const header = Buffer.alloc(8, type, 'latin1');
  header.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([header, content]);
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, content] of Object.entries(iconFiles())) {
    const file = join(projectRoot, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
