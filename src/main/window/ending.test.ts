import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { endWell, type EndingParts } from './ending.ts';

const ours = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const before = new Map(ours.map((signal) => [signal, process.listeners(signal)]));
afterEach(() => {
  for (const signal of ours)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

/** A program with a PIN on its way, until `finish` says that the card has been let go of. */
function busyProgram(hasNews: boolean) {
  const [windowEvents, pageEvents, power] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const waits: { readonly milliseconds: number; call(): void }[] = [];
  const told: string[] = [];
  let isDestroyed = false;
  let isBusy = true;
  let letGo = (): void => undefined;
  const over = new Promise<void>((go) => (letGo = go));
  const window = Object.assign(windowEvents, {
    webContents: Object.assign(pageEvents, { isCrashed: () => false }),
    isDestroyed: () => isDestroyed,
    destroy: () => ((isDestroyed = true), told.push('window gone')),
  });
  endWell({
    app: { quit: () => told.push('quit') },
    window,
    powerMonitor: power,
    after: (milliseconds: number, call: () => void) => void waits.push({ milliseconds, call }),
    work: {
      isBusy: () => isBusy,
      interrupt: () => told.push('interrupt'),
      end: () => (told.push('end'), over),
      tellEnding: () => told.push('ending'),
      hasNews: () => hasNews,
    },
  } as unknown as EndingParts);
  const ask = (from: EventEmitter, event: string): boolean => {
    let isHeldUp = false;
    from.emit(event, { preventDefault: () => (isHeldUp = true) });
    return isHeldUp;
  };
  const finish = async (): Promise<void> => {
    isBusy = false;
    letGo();
    await turn();
  };
  return {
    close: () => ask(window, 'close'),
    endSession: () => ask(window, 'query-session-end'),
    power,
    pageEvents,
    waits,
    told,
    finish,
  };
}

const turn = async (): Promise<void> => {
  for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
};

describe('a program that ends with a PIN on its way', () => {
  it('holds its window up until the card has been let go of, however often it is closed', async () => {
    const { close, told, finish } = busyProgram(false);
    expect([close(), close()]).toEqual([true, true]);
    expect(told).toEqual(['ending', 'end']);
    await finish();
    expect(told).toEqual(['ending', 'end', 'window gone']);
    expect(close()).toBe(false);
  });

  it('keeps the window for its user until they have read what came of it', async () => {
    const { close, told, waits, finish } = busyProgram(true);
    close();
    await finish();
    expect(told).not.toContain('window gone');
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([100_000]);
    expect(close()).toBe(false);
  });

  it('keeps it for five seconds where the system ends the session', async () => {
    const { endSession, told, waits, finish } = busyProgram(true);
    expect(endSession()).toBe(true);
    await finish();
    expect(waits.at(-1)?.milliseconds).toBe(5_000);
    waits.at(-1)?.call();
    expect(told).toContain('window gone');
  });

  it('ends by its limit where the card is never let go of', async () => {
    const { close, told, waits } = busyProgram(false);
    close();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([100_000]);
    waits[0]?.call();
    await turn();
    expect(told).toContain('window gone');
  });

  it('goes no further where the page crashes or the machine goes to sleep', () => {
    const { pageEvents, power, told } = busyProgram(false);
    pageEvents.emit('render-process-gone');
    power.emit('suspend');
    expect(told).toEqual(['interrupt', 'interrupt']);
  });
});
