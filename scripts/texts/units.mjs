/**
 * The texts of one message file, each with its place in the file: what translators get, and what is put back.
 * TypeScript's own parser reads them, so that nothing is guessed about quotes and commas.
 */
import ts from 'typescript';

/**
 * @typedef {'text' | 'template' | 'list' | 'code'} UnitKind `text`: one string · `template`: one string with `${…}` in
 *   it · `list`: strings, one a line · `code`: words inside an expression, given whole
 */
/**
 * @typedef {object} Unit
 * @property {string} key the file and the path in it, such as `guide/lost.sections.found.heading`
 * @property {UnitKind} kind
 * @property {string} text as a translator sees it
 * @property {number} start of what is replaced, in characters of the source
 * @property {number} end
 * @property {string} note what the comment above says, and the values that are put in
 */

/**
 * @param {string} file without its ending, such as `guide/lost`
 * @param {string} source TypeScript
 * @returns {readonly Unit[]}
 */
export function unitsOf(file, source) {
  const tree = ts.createSourceFile(`${file}.ts`, source, ts.ScriptTarget.Latest, true);
  const statements = tree.statements.filter(ts.isVariableStatement);
  const named = new Map(
    statements.flatMap(({ declarationList }) => declarationList.declarations).map(entryOf),
  );
  // A constant that is the value of a property has that property's place, as if it were written there.
  const inlined = new Set(statements.flatMap((statement) => namesUsedAsValues(statement, named)));
  return statements.flatMap((statement) => {
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return statement.declarationList.declarations
      .map(entryOf)
      .filter(([name]) => !inlined.has(name))
      .flatMap(([name, value]) =>
        value
          ? unitsBelow(isExported ? file : `${file}#${name}`, value, { tree, named, commented: statement })
          : [],
      );
  });
}

/** @typedef {ReadonlyMap<string, ts.Expression | undefined>} Constants */
/**
 * @typedef {object} Surroundings
 * @property {ts.SourceFile} tree
 * @property {Constants} named the constants of the file
 * @property {ts.Node} commented what a comment would stand above
 */

/** @param {ts.VariableDeclaration} declaration @returns {[name: string, value: ts.Expression | undefined]} */
const entryOf = ({ name, initializer }) => [name.getText(), initializer];

/** @param {ts.Node} node @param {Constants} named @returns {readonly string[]} */
function namesUsedAsValues(node, named) {
  const name =
    ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? nameOfValue(node) : undefined;
  /** @type {string[]} */
  const names = name !== undefined && named.has(name) ? [name] : [];
  ts.forEachChild(node, (child) => void names.push(...namesUsedAsValues(child, named)));
  return names;
}

/** @param {ts.PropertyAssignment | ts.ShorthandPropertyAssignment} property */
function nameOfValue(property) {
  const value = ts.isShorthandPropertyAssignment(property) ? property.name : property.initializer;
  return ts.isIdentifier(value) ? value.text : undefined;
}

/**
 * @param {string} key
 * @param {ts.Expression} node
 * @param {Surroundings} around
 * @returns {readonly Unit[]}
 */
function unitsBelow(key, node, around) {
  const value = withoutTypes(node);
  if (ts.isObjectLiteralExpression(value))
    return value.properties.flatMap((each) => unitsOfProperty(key, each, around));
  const text = shown(value, around.tree);
  return text ? [{ key, ...text, note: noteOf(value, around) }] : [];
}

/** @param {string} key @param {ts.ObjectLiteralElementLike} property @param {Surroundings} around @returns {readonly Unit[]} */
function unitsOfProperty(key, property, around) {
  if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return [];
  const own = ts.isShorthandPropertyAssignment(property) ? undefined : property.initializer;
  const value = around.named.get(nameOfValue(property) ?? '') ?? own;
  const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
  return value ? unitsBelow(`${key}.${name}`, value, { ...around, commented: property }) : [];
}

/** @param {ts.Expression} node @returns {ts.Expression} */
const withoutTypes = (node) =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? withoutTypes(node.expression)
    : node;

/** @param {ts.Expression} node @param {ts.SourceFile} tree @returns {Omit<Unit, 'key' | 'note'> | undefined} */
function shown(node, tree) {
  const place = { start: node.getStart(tree), end: node.getEnd() };
  if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text, ...place };
  if (ts.isTemplateExpression(node))
    return { kind: 'template', text: node.getText(tree).slice(1, -1), ...place };
  const list = ts.isArrayLiteralExpression(node) ? [...node.elements] : [];
  if (list.length > 0 && list.every(ts.isStringLiteralLike))
    return { kind: 'list', text: list.map(({ text }) => text).join('\n'), ...place };
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    const body = withoutTypes(node.body);
    if (ts.isStringLiteralLike(body) || ts.isTemplateExpression(body)) return shown(body, tree);
  }
  return hasWords(node) ? { kind: 'code', text: node.getText(tree), ...place } : undefined;
}

/** @param {ts.Node} node @returns {boolean} */
const hasWords = (node) =>
  (ts.isStringLiteralLike(node) && /\p{L}/u.test(node.text)) ||
  ts.isTemplateExpression(node) ||
  (ts.forEachChild(node, (child) => hasWords(child) || undefined) ?? false);

/** @param {ts.Expression} node @param {Surroundings} around */
function noteOf(node, { tree, commented }) {
  const comments = (ts.getLeadingCommentRanges(tree.text, commented.getFullStart()) ?? [])
    .filter(({ end }) => tree.text.slice(end, commented.getStart(tree)).trim() === '')
    .map(({ pos, end }) =>
      tree.text
        .slice(pos, end)
        .replaceAll(/^\/\*\*?|\*\/$|^\s*\* ?|^\/\/ ?/gm, '')
        .trim(),
    );
  const values = ts.isArrowFunction(node) ? node.parameters.map((each) => each.getText(tree)).join(', ') : '';
  return [...comments, ...(values ? [`Values: ${values}`] : [])].join('\n');
}
