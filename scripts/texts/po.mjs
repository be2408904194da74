/** Texts as a PO file, which translators' tools read and write. */
import { po as format } from 'gettext-parser';

/** @typedef {import('./units.mjs').Unit} Unit */
/**
 * @typedef {object} Entry
 * @property {string} key
 * @property {string} source the Japanese text that was translated
 * @property {string} translation
 * @property {boolean} isFuzzy not to be trusted: nobody has looked at it since the source changed
 */

const HELP = {
  text: undefined,
  template: 'Keep each ${…} as it is; it may stand elsewhere in the sentence.',
  list: 'One a line; there may be more or fewer.',
  code: 'This is code: translate only what stands between quotes or backticks.',
};

/**
 * @param {string} language its tag
 * @param {readonly Unit[]} sources
 * @param {ReadonlyMap<string, Unit>} translations by key
 * @param {ReadonlySet<string>} behind keys to be looked at
 * @returns {Uint8Array}
 */
export function toPo(language, sources, translations, behind) {
  /** @type {Record<string, Record<string, import('gettext-parser').GetTextTranslation>>} */
  const entries = {};
  for (const { key, kind, text, note } of sources) {
    const translation = translations.get(key);
    if (!translation) continue;
    const extracted = [note, HELP[kind]].filter(Boolean).join('\n');
    entries[key] = {
      [text]: {
        msgctxt: key,
        msgid: text,
        msgstr: [translation.text],
        comments: { ...(extracted && { extracted }), ...(behind.has(key) && { flag: 'fuzzy' }) },
      },
    };
  }
  const headers = { Language: language, 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8' };
  return format.compile({ charset: 'utf-8', headers, translations: entries }, { foldLength: 0 });
}

/** @param {Uint8Array | string} po @returns {readonly Entry[]} */
export function fromPo(po) {
  const { translations } = format.parse(typeof po === 'string' ? po : Buffer.from(po));
  return Object.values(translations).flatMap((byId) =>
    Object.values(byId)
      .filter(({ msgctxt }) => msgctxt !== undefined && msgctxt !== '')
      .map(({ msgctxt = '', msgid, msgstr, comments }) => ({
        key: msgctxt,
        source: msgid,
        translation: msgstr[0] ?? '',
        isFuzzy: (comments?.flag ?? '').includes('fuzzy'),
      })),
  );
}
