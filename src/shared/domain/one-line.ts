/** Control characters and line breaks, and what turns the direction of the text that follows (Unicode UAX 9). */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What somebody typed or pasted as one line of plain text: a tab or a line break becomes a space. Nothing is left that
 * another program, such as a calendar, could take for a command or show the wrong way round.
 */
export const oneLine = (text: string): string => text.replace(CONTROLS, ' ').replace(DIRECTIONS, '');
