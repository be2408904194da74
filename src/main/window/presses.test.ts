import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { isPress, watchPresses } from './presses.ts';

it.each([
  ['a click', { type: 'mouseUp' }, true],
  ['a tap', { type: 'gestureTap' }, true],
  ['Enter', { type: 'rawKeyDown', key: 'Enter' }, true],
  ['the space bar', { type: 'keyDown', key: ' ' }, true],
  ['Enter that is held', { type: 'rawKeyDown', key: 'Enter', isAutoRepeat: true }, false],
  ['a letter', { type: 'rawKeyDown', key: 'A' }, false],
  ['a movement', { type: 'mouseMove' }, false],
  ['the wheel', { type: 'mouseWheel' }, false],
] as const)('%s is a press or not', (_, input, is) => {
  expect(isPress(input)).toBe(is);
});

it('a press is good for one thing, and for nothing once it is forgotten', () => {
  const contents = new EventEmitter();
  const presses = watchPresses(contents as unknown as WebContents);
  const press = () => contents.emit('input-event', {}, { type: 'mouseUp' });
  expect(presses.takePress()).toBe(false);
  press();
  press();
  expect([presses.takePress(), presses.takePress()]).toEqual([true, false]);
  press();
  presses.forgetPresses();
  expect(presses.takePress()).toBe(false);
});
