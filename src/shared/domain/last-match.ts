/**
 * Forgets the text of the last match. JavaScript keeps it as `RegExp.input` (ECMA-262, Annex B) until something else is
 * matched: a PIN whose shape was looked at by a regular expression would stay in memory as long as nothing is.
 */
export const forgetLastMatch = (): void => void /(?:)/.test('');
