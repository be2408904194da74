import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { fillWindow } from './fill-window.ts';

/** A window whose page does not come. */
function unfilled() {
  const window = new EventEmitter();
  let fail = (_: Error): void => undefined;
  const loadURL = () => new Promise<void>((_, reject) => (fail = reject));
  return {
    window: Object.assign(window, { loadURL }) as unknown as BrowserWindow,
    close: () => window.emit('close'),
    fail: () => fail(new Error('ERR_ABORTED')),
  };
}

test('a page that does not come is a fault', async () => {
  const { window, fail } = unfilled();
  const filled = fillWindow(window, 'app://shomei/');
  fail();
  await expect(filled).rejects.toThrow('ERR_ABORTED');
});

test('a page that is on its way when its window is closed is none', async () => {
  const { window, close, fail } = unfilled();
  const filled = fillWindow(window, 'app://shomei/');
  close();
  fail();
  await expect(filled).resolves.toBeUndefined();
});
