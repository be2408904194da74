/** What people cannot see, or what moves what they see: controls, marks of direction, separators of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const IN_ITS_PLACE = '\uFFFD';

/** A text that somebody else wrote, with a sign in the place of each character that nobody would see. */
export const visible = (text: string): string => text.replace(UNPRINTABLE, IN_ITS_PLACE);
