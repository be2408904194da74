/** Characters that people cannot see or that move what they see: controls, marks of direction, separators of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const IN_ITS_PLACE = '\uFFFD';

/** A text that somebody else wrote, with a visible sign for each character that nobody would see. */
export const visible = (text: string): string => text.replace(UNPRINTABLE, IN_ITS_PLACE);
