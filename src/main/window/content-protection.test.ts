import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { contentProtection } from './content-protection.ts';

function openWindow() {
  const contents = new EventEmitter();
  const told: boolean[] = [];
  const protect = contentProtection({
    webContents: contents as unknown as WebContents,
    setContentProtection: (on) => void told.push(on),
    isDestroyed: () => false,
  });
  const press = () => contents.emit('input-event', {}, { type: 'mouseUp' });
  const type = () => contents.emit('input-event', {}, { type: 'rawKeyDown', key: 'A' });
  return { told, protect, press, type };
}

it('begins by the word of the page, and ends by it after a press', () => {
  const { told, protect, press } = openWindow();
  protect(true);
  press();
  protect(false);
  expect(told).toEqual([true, false]);
});

it('is not ended by the page alone, however often it says so and whatever is typed', () => {
  const { told, protect, press, type } = openWindow();
  press();
  protect(true);
  for (let times = 0; times < 5; times += 1) {
    type();
    protect(false);
  }
  expect(told).toEqual([true]);
});

it('ends with the next press where the field went by itself', () => {
  const { told, protect, press } = openWindow();
  protect(true);
  protect(false);
  press();
  expect(told).toEqual([true, false]);
});

it('goes on where another field came before that press', () => {
  const { told, protect, press } = openWindow();
  protect(true);
  protect(false);
  protect(true);
  press();
  expect(told).toEqual([true]);
});

it('takes a press for each end', () => {
  const { told, protect, press } = openWindow();
  protect(true);
  press();
  protect(false);
  protect(true);
  protect(false);
  expect(told).toEqual([true, false, true]);
});
