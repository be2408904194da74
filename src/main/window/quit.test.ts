import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it } from 'vitest';
import { closeBeforeQuit } from './quit.ts';

/** Electron's application as far as quitting goes: it ends where nobody prevents that. */
function program(close: () => Promise<void>) {
  const events = new EventEmitter();
  const waits: { readonly milliseconds: number; call(): void }[] = [];
  let ended = 0;
  let closings = 0;
  const quit = (): void => {
    let isPrevented = false;
    events.emit('will-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) ended += 1;
  };
  const app = Object.assign(events, { quit }) as unknown as App;
  closeBeforeQuit(
    app,
    () => ((closings += 1), close()),
    (milliseconds, call) => waits.push({ milliseconds, call }),
  );
  const turn = async (): Promise<void> => {
    for (let turns = 0; turns < 5; turns += 1) await new Promise((go) => void setImmediate(go));
  };
  return { quit, turn, waits, ended: () => ended, closings: () => closings };
}

it('ends once all has been let go of, not before, and lets go once', async () => {
  let letGo = (): void => undefined;
  const { quit, turn, ended, closings } = program(() => new Promise<void>((go) => (letGo = go)));
  quit();
  quit();
  await turn();
  expect([ended(), closings()]).toEqual([0, 1]);
  letGo();
  await turn();
  expect([ended(), closings()]).toEqual([1, 1]);
});

it('ends by its limit of less than five seconds where letting go hangs for ever', async () => {
  const { quit, turn, waits, ended } = program(() => new Promise(() => undefined));
  quit();
  await turn();
  expect(ended()).toBe(0);
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([4_000]);
  waits[0]?.call();
  await turn();
  expect(ended()).toBe(1);
});

it('ends where letting go fails', async () => {
  const { quit, turn, ended } = program(() => Promise.reject(new Error('no')));
  quit();
  await turn();
  expect(ended()).toBe(1);
});
