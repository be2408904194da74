/**
 * The one piece of inline markup that texts may carry: `{漢字|かんじ}` puts a reading above a word.
 * Windows draw it as ruby; places that show plain text (a terminal, a label for a screen reader) drop the reading.
 */
export type MarkupPart = { readonly text: string; readonly reading?: string };

const WORD_WITH_READING = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Cuts a text into runs with and without a reading. An empty text gives no part. */
export function parseMarkup(text: string): readonly MarkupPart[] {
  const parts: MarkupPart[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD_WITH_READING)) {
    const [whole, word = '', reading = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: word, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The text without readings: `{漢字|かんじ}を書く` is `漢字を書く`. */
export const plainText = (text: string): string => text.replace(WORD_WITH_READING, '$1');

/** The text as it is read: `{漢字|かんじ}を書く` is `かんじを書く`. */
export const readingOf = (text: string): string => text.replace(WORD_WITH_READING, '$2');
