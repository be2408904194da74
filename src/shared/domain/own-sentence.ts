/** Stands in a text of ours for what is different each time, such as a status word. */
export const GAP = '\u0000';

/** One of this program's own texts, and the code of the error or finding that it belongs to. */
export type OwnSentence = {
  readonly code: string;
  readonly text: string;
  /** What to do is the same for several errors, so it tells less than the others. */
  readonly isShared: boolean;
};

/** How much of a message is a text of ours, in characters; 0 if it is not in it. Both in the form for comparing. */
export function lengthIn(message: string, ours: string): number {
  let end = 0;
  let length = 0;
  for (const piece of ours.split(GAP)) {
    const at = message.indexOf(piece, end);
    if (at < 0) return 0;
    end = at + piece.length;
    length += piece.length;
  }
  // A short one stands within many messages by chance, but hardly at their beginning.
  return length >= weightOf(ours) || message.startsWith(ours) ? length : 0;
}

/** Letters of Japanese, Chinese and Korean say as much as two of others. */
const weightOf = (text: string): number => (/[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(text) ? 8 : 16);
