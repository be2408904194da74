import { expect, it } from 'vitest';
import { placeOf } from './incident.ts';

it.each([
  ['an error', new TypeError('CANARY99')],
  ['an error whose name says too much', Object.assign(new Error('CANARY99'), { name: 'CANARY99' })],
  ['a message that looks like a place', new Error('x\n    at f (CANARY99:1:1)')],
  ['a text', 'CANARY99'],
  ['an object', { message: 'CANARY99' }],
])('the line about %s names its kind and its place, never what it says', (_what, thrown) => {
  expect(placeOf(thrown)).not.toContain('CANARY99');
});

it('an error is told by its class and the line it came from', () => {
  expect(placeOf(new RangeError('x'))).toMatch(/^RangeError at \S+:\d+:\d+$/);
});
