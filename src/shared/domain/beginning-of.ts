/** In characters. */
const LONGEST_SHOWN = 200;

/** Of a long text that somebody pasted, so much that it is known again. No character is cut in two. */
export function beginningOf(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_SHOWN + 2)];
  return characters.length <= LONGEST_SHOWN ? text : `${characters.slice(0, LONGEST_SHOWN).join('')}…`;
}
