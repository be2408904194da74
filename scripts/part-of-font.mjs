import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** From hb.h and hb-subset.h of HarfBuzz. */
const MEMORY_MODE_WRITABLE = 2;
/** Keeps the sign for a character that the font lacks. Without it there would be nothing in its place. */
const NOTDEF_OUTLINE = 0x40;
/** Leaves out other forms of the same characters, which no style asks for: they would make it twice as large. */
const NO_LAYOUT_CLOSURE = 0x200;

/** @typedef {Record<string, (...numbers: number[]) => number> & { memory: WebAssembly.Memory }} HarfBuzz */

/** @returns {Promise<HarfBuzz>} */
async function harfBuzz() {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file));
  const exports = /** @type {HarfBuzz} */ (/** @type {unknown} */ (instance.exports));
  call(exports, '_initialize');
  return exports;
}

/** @param {HarfBuzz} exports @param {string} name @param {...number} numbers */
function call(exports, name, ...numbers) {
  const called = exports[name];
  if (!called) throw new Error(`HarfBuzz has no ${name}`);
  return called(...numbers);
}

/**
 * @param {Uint8Array} font one TrueType font
 * @param {string} characters
 * @returns {Promise<Uint8Array>} a TrueType font of these characters
 */
export async function partOfFont(font, characters) {
  const exports = await harfBuzz();
  const ask = (/** @type {string} */ name, /** @type {number[]} */ ...numbers) =>
    call(exports, name, ...numbers);
  const place = ask('malloc', font.byteLength);
  new Uint8Array(exports.memory.buffer).set(font, place);
  const face = ask(
    'hb_face_create',
    ask('hb_blob_create', place, font.byteLength, MEMORY_MODE_WRITABLE, 0, 0),
    0,
  );
  const input = ask('hb_subset_input_create_or_fail');
  ask('hb_subset_input_set_flags', input, NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE);
  const wanted = ask('hb_subset_input_unicode_set', input);
  for (const each of characters) ask('hb_set_add', wanted, each.codePointAt(0) ?? 0);
  const part = ask('hb_subset_or_fail', face, input);
  const bytes = part === 0 ? 0 : ask('hb_face_reference_blob', part);
  const length = bytes === 0 ? 0 : ask('hb_blob_get_length', bytes);
  if (length === 0) throw new Error('HarfBuzz cannot cut these characters out of the font');
  const from = ask('hb_blob_get_data', bytes, 0);
  // The memory of this instance goes with it.
  return new Uint8Array(exports.memory.buffer).slice(from, from + length);
}
