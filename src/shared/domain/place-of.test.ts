import { expect, it } from 'vitest';
import { FaultPlace } from '../model/fault-place.ts';
import { placeOf } from './place-of.ts';

it.each([
  ['an error', new TypeError('CANARY99')],
  ['an error whose name says too much', Object.assign(new Error('CANARY99'), { name: 'CANARY99' })],
  ['a message that looks like a place', new Error('x\n    at f (CANARY99:1:1)')],
  ['a text', 'CANARY99'],
  ['an object', { message: 'CANARY99' }],
])('the line about %s names its kind and its place, never what it says', (_what, thrown) => {
  expect(placeOf(thrown)).not.toContain('CANARY99');
});

it('the place of a fault inside the page is its file, whatever frames the browser gives', () => {
  const fault = new TypeError('x');
  for (const frame of [
    'at t (app://shomei/assets/index-Bx2_.js:1:23)',
    'at app://shomei/assets/index-Bx2_.js:1:23',
  ]) {
    fault.stack = `TypeError: x\n    ${frame}\n    at app://shomei/other.js:4:5`;
    expect(placeOf(fault)).toBe('TypeError at index-Bx2_.js:1:23');
    expect(FaultPlace.safeParse(placeOf(fault)).success).toBe(true);
  }
});

it.each([
  'ABC 123',
  'Error at 1234',
  'Error at x.js:1:1\nforged',
  'a b c',
  `Error at ${'x'.repeat(200)}:1:1`,
])('a page cannot say %j as the place of a fault', (place) =>
  expect(FaultPlace.safeParse(place).success).toBe(false),
);

it('an error is told by its class and the line it came from', () => {
  expect(placeOf(new RangeError('x'))).toMatch(/^RangeError at \S+:\d+:\d+$/);
});
