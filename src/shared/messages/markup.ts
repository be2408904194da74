import { visible } from '../domain/visible.ts';

/**
 * The only inline markup that texts may have: `{漢字|かんじ}` puts a reading above a word. Windows draw it as ruby; places
 * that show plain text (a terminal, a label for a screen reader) drop the reading. Somebody else wrote what stands
 * between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: see `foreign`.
 */
export type MarkupPart = { readonly text: string; readonly reading?: string; readonly isForeign?: true };

const FOREIGN_BEGINS = '\u2068';
const FOREIGN_ENDS = '\u2069';
const MARKUP = /\u2068([^\u2069]*)\u2069|\{([^{}|\u2068\u2069]+)\|([^{}|\u2068\u2069]+)\}/g;

/** Letters written from right to left. They would turn round what stands beside them (Unicode UAX 9). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text from a card, a reader, a file or another program, on its way into a text of ours. It is never markup, its
 * direction ends with it, and its invisible characters become visible. Call it once, where the text enters a message.
 */
export const foreign = (text: string): string => `${FOREIGN_BEGINS}${visible(text)}${FOREIGN_ENDS}`;

/** Cuts a text into parts with and without a reading, and foreign ones. An empty text gives no part. */
export function parseMarkup(text: string): readonly MarkupPart[] {
  const parts: MarkupPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [whole, theirs, word = '', reading = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push(theirs === undefined ? { text: word, reading } : { text: theirs, isForeign: true });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/**
 * The text without readings: `{漢字|かんじ}を書く` is `漢字を書く`. Foreign text stays as it is, so that names can be copied; it is
 * isolated only if its letters need it. The result is no markup any more: never pass it here again.
 */
export const plainText = (text: string): string => textOf(text, ({ text: word }) => word);

/** The text as it is read aloud: `{漢字|かんじ}を書く` is `かんじを書く`. */
export const readingOf = (text: string): string => textOf(text, ({ text: word, reading }) => reading ?? word);

const textOf = (text: string, said: (part: MarkupPart) => string): string =>
  parseMarkup(text)
    .map((part) =>
      part.isForeign && RIGHT_TO_LEFT.test(part.text)
        ? `${FOREIGN_BEGINS}${part.text}${FOREIGN_ENDS}`
        : said(part),
    )
    .join('');
