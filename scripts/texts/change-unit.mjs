/** Puts translated texts back into a message file. */
import ts from 'typescript';

/** @typedef {import('./units.mjs').Unit} Unit */

/**
 * The file with other texts in some places.
 *
 * @param {string} source
 * @param {ReadonlyMap<Unit, string>} changes units of this source, and their new texts
 */
export function withTexts(source, changes) {
  const lastFirst = [...changes].toSorted(([a], [b]) => b.start - a.start);
  return lastFirst.reduce(
    (text, [unit, changed]) => text.slice(0, unit.start) + asCode(unit, changed) + text.slice(unit.end),
    source,
  );
}

/**
 * Why a text cannot stand in this place; undefined if it can. A text brings no code of its own: every name in it must
 * be in today's translation or in the Japanese text already.
 *
 * @param {Unit} unit as it is now
 * @param {string} changed
 * @param {string} original the Japanese text
 */
export function faultIn({ kind, text }, changed, original) {
  if (changed.trim() === '') return 'it is empty';
  if (kind === 'text' || kind === 'list') return undefined;
  const [before, japanese, after] = [text, original, changed].map((each) =>
    namesIn(kind === 'template' ? `\`${each}\`` : each),
  );
  if (!after) return 'it is no longer one expression';
  const known = new Set([...(before ?? []), ...(japanese ?? [])]);
  const unknown = after.filter((name) => !known.has(name));
  return unknown.length > 0 ? `it has values that are not known here: ${unknown.join(', ')}` : undefined;
}

/** @param {Unit} unit @param {string} text */
function asCode({ kind }, text) {
  if (kind === 'text') return quoted(text);
  if (kind === 'list') return `[${text.split('\n').map(quoted).join(', ')}]`;
  return kind === 'template' ? `\`${text}\`` : text;
}

/** Prettier changes the quotes. @param {string} text */
const quoted = (text) => JSON.stringify(text);

/** The names in an expression; undefined if the text is none, or more than one. @param {string} text */
function namesIn(text) {
  const code = `(${text}\n);`;
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  const { statements } = ts.createSourceFile('text.ts', code, ts.ScriptTarget.Latest, true);
  const [statement] = statements;
  if (diagnostics.length > 0 || statements.length !== 1 || !statement || !ts.isExpressionStatement(statement))
    return undefined;
  return ts.isParenthesizedExpression(statement.expression) ? identifiersIn(statement) : undefined;
}

/** @param {ts.Node} node @returns {string[]} */
function identifiersIn(node) {
  const names = ts.isIdentifier(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => void names.push(...identifiersIn(child)));
  return names;
}
