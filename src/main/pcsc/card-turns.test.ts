import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TransportFault } from '../card/card-gateway.ts';
import { CardTurns, type Ended, type Link } from './card-turns.ts';

const PATIENCE = 10_000;
const MOST = 2;

/** A link whose opening and release the test decides. */
function fakeLink(ended: Ended = 'ended') {
  let opened = (): void => undefined;
  let failed = (_: Error): void => undefined;
  let released = (): void => undefined;
  const opening = new Promise<void>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  const releasing = new Promise<void>((resolve) => (released = resolve));
  const calls: string[] = [];
  const called = <T>(name: string, result: Promise<T>) => vi.fn(() => (calls.push(name), result));
  const link = {
    open: called('open', opening),
    abandon: called('abandon', Promise.resolve()),
    whyHeldUp: () => Promise.resolve(new TransportFault('card-in-use')),
    end: called('end', Promise.resolve(ended)),
    release: called('release', releasing),
  } satisfies Link;
  return { link, calls, opened, failed, released };
}

function openLink() {
  const each = fakeLink();
  each.opened();
  each.released();
  return each;
}

const answer = (): Promise<string> => Promise.resolve('answer');
const inUse = { reason: 'card-in-use' };

describe('turns at the readers', () => {
  let turns: CardTurns;
  beforeEach(() => {
    vi.useFakeTimers();
    turns = new CardTurns(PATIENCE, MOST);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a use is opened, answered, ended and released', async () => {
    const { link, calls } = openLink();
    await expect(turns.take('A', link, answer)).resolves.toBe('answer');
    expect(calls).toEqual(['open', 'end', 'release']);
  });

  test('a link that does not open is ended and released, and its fault passed on', async () => {
    const { link, calls, failed, released } = fakeLink();
    released();
    failed(new Error('no card'));
    await expect(turns.take('A', link, answer)).rejects.toThrow('no card');
    expect(calls).toEqual(['open', 'end', 'release']);
  });

  test('an answer does not wait for a release that another program holds up, but the next caller does', async () => {
    const first = fakeLink();
    first.opened();
    await turns.take('A', first.link, answer);
    const second = openLink();
    const mine = turns.take('A', second.link, answer);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(second.calls).toEqual([]);
    first.released();
    await expect(mine).resolves.toBe('answer');
  });

  test('a reader in which the end of a use hangs is not waited for again', async () => {
    const first = fakeLink('hangs');
    first.opened();
    await expect(turns.take('A', first.link, answer)).resolves.toBe('answer');
    const next = openLink();
    const refused = expect(turns.take('A', next.link, answer)).rejects.toMatchObject({
      reason: 'reader-not-answering',
    });
    await vi.advanceTimersByTimeAsync(0);
    await refused;
    expect(next.calls).toEqual([]);
    first.released();
    await vi.advanceTimersByTimeAsync(0);
    await expect(turns.take('A', openLink().link, answer)).resolves.toBe('answer');
  });

  test('a reader in which a command hangs is waited for a little, because its answer may only be late', async () => {
    const first = fakeLink('command-hangs');
    first.opened();
    await turns.take('A', first.link, answer);
    const late = expect(turns.take('A', openLink().link, answer)).rejects.toMatchObject({
      reason: 'reader-not-answering',
    });
    await vi.advanceTimersByTimeAsync(4_000);
    await late;
    const mine = turns.take('A', openLink().link, answer);
    await vi.advanceTimersByTimeAsync(3_999);
    first.released();
    await expect(mine).resolves.toBe('answer');
  });

  test('an opening is given up after the patience, and tidied up whenever it comes', async () => {
    const late = fakeLink();
    late.released();
    const mine = expect(turns.take('A', late.link, answer)).rejects.toMatchObject(inUse);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await mine;
    expect(late.calls).toEqual(['open', 'abandon']);
    late.opened();
    await vi.advanceTimersByTimeAsync(0);
    expect(late.calls).toEqual(['open', 'abandon', 'end', 'release']);
    await expect(turns.take('A', openLink().link, answer)).resolves.toBe('answer');
  });

  test('while an opening is held up, the next caller opens nothing and is patient once more', async () => {
    const late = fakeLink();
    const first = expect(turns.take('A', late.link, answer)).rejects.toMatchObject(inUse);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await first;
    const next = openLink();
    const second = expect(turns.take('A', next.link, answer)).rejects.toMatchObject(inUse);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await second;
    expect(next.calls).toEqual([]);
  });

  test('no more calls are held up at a time than there are threads for, and that is not told as "in use"', async () => {
    const late = [fakeLink(), fakeLink(), fakeLink()];
    const reasons = ['card-in-use', 'card-in-use', 'service-not-answering'];
    const all = late.map(({ link }, index) =>
      expect(turns.take(`reader ${index}`, link, answer)).rejects.toMatchObject({ reason: reasons[index] }),
    );
    await vi.advanceTimersByTimeAsync(2 * PATIENCE);
    await Promise.all(all);
    expect(late.map(({ calls }) => calls.includes('open'))).toEqual([true, true, false]);
    late[0]?.failed(new Error('too late for anyone'));
    late[0]?.released();
    await expect(turns.take('reader 2', openLink().link, answer)).resolves.toBe('answer');
  });

  test('two readers that others hold do not make a third, free one "in use"', async () => {
    turns = new CardTurns(PATIENCE, 26);
    const held = [fakeLink(), fakeLink()];
    const all = held.map(({ link }, index) =>
      expect(turns.take(`held ${index}`, link, answer)).rejects.toMatchObject(inUse),
    );
    await expect(turns.take('free', openLink().link, answer)).resolves.toBe('answer');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await Promise.all(all);
    await expect(turns.take('free', openLink().link, answer)).resolves.toBe('answer');
  });

  test('who closes ends every use, and waits until all have let go', async () => {
    const used = fakeLink();
    used.opened();
    const mine = turns.take(
      'A',
      used.link,
      () => new Promise<string>((resolve) => setTimeout(resolve, 10, '')),
    );
    await vi.advanceTimersByTimeAsync(1);
    let isClosed = false;
    const closed = turns.close().then(() => (isClosed = true));
    await vi.advanceTimersByTimeAsync(20);
    expect([used.calls, isClosed]).toEqual([['open', 'abandon', 'end', 'release'], false]);
    used.released();
    await closed;
    await mine;
  });
});
