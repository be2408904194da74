import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { onceQuiet } from './once-quiet.ts';

/** A page, and a clock that goes on by hand. */
function page() {
  const contents = new EventEmitter();
  const waiting: { readonly at: number; readonly call: () => void }[] = [];
  let now = 0;
  let calls = 0;
  onceQuiet(
    contents as unknown as WebContents,
    700,
    (milliseconds, call) => void waiting.push({ at: now + milliseconds, call }),
    () => (calls += 1),
  );
  return {
    press: () => contents.emit('input-event', {}, { type: 'mouseUp' }),
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const each of waiting.filter(({ at }) => at <= now)) {
        waiting.splice(waiting.indexOf(each), 1);
        each.call();
      }
    },
    calls: () => calls,
  };
}

it('does not call for one who goes on pressing, and calls once after the last press', () => {
  const { press, pass, calls } = page();
  for (let pressed = 0; pressed < 20; pressed += 1) {
    press();
    pass(150);
  }
  expect(calls()).toBe(0);
  pass(700);
  expect(calls()).toBe(1);
  press();
  pass(2_000);
  expect(calls()).toBe(1);
});

it('calls where nothing is pressed', () => {
  const { pass, calls } = page();
  pass(699);
  expect(calls()).toBe(0);
  pass(1);
  expect(calls()).toBe(1);
});
