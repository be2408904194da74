/** Rules of this project's own for oxlint. */

const MESSAGE = 'The wall clock is an argument; only src/main/platform/clock.ts reads it.';

/** @param {any} node @param {string} name */
const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name;

/** Finds `new Date()`, `Date()` and `Date.now()`. A date made from a given instant does not read the clock. */
const noWallClock = {
  meta: { type: 'problem' },
  /** @param {any} context */
  create: (context) => ({
    /** @param {any} node */
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0)
        context.report({ node, message: MESSAGE });
    },
    /** @param {any} node */
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) context.report({ node, message: MESSAGE });
    },
    /** @param {any} node */
    MemberExpression(node) {
      if (isNamed(node.object, 'Date') && isNamed(node.property, 'now'))
        context.report({ node, message: MESSAGE });
    },
  }),
};

const DROPPED = 'The answer may be a failure: pass the call to tellFailure, or look at what it resolves to.';

/** `client.app.retry()` and all similar calls. @param {any} node */
const isCallOfMain = (node) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.type === 'MemberExpression' &&
  isNamed(node.callee.object.object, 'client');

/** Finds calls of the main process whose answer nobody uses: `void client.…()` and `await client.…();`. */
const noDroppedAnswer = {
  meta: { type: 'problem' },
  /** @param {any} context */
  create: (context) => ({
    /** @param {any} node */
    UnaryExpression(node) {
      if (node.operator === 'void' && isCallOfMain(node.argument)) context.report({ node, message: DROPPED });
    },
    /** @param {any} node */
    ExpressionStatement(node) {
      const { expression } = node;
      if (expression.type === 'AwaitExpression' && isCallOfMain(expression.argument))
        context.report({ node, message: DROPPED });
    },
  }),
};

// oxlint asks plugins for a default export.
export default {
  meta: { name: 'shomei' },
  rules: { 'no-wall-clock': noWallClock, 'no-dropped-answer': noDroppedAnswer },
};
