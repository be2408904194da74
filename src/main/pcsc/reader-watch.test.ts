import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GatewayStatus } from '../card/card-gateway.ts';
import { boundedPcsc } from './bounded-pcsc.ts';
import { INFINITE, NOTIFICATION, type PcscApi } from './pcsc-api.ts';
import { FakePcsc, type Wait } from './pcsc-fake.ts';
import { Scard } from './pcsc-faults.ts';
import { ReaderWatch } from './reader-watch.ts';

const EMPTY = 0x10;
const PRESENT = 0x20;
const UNKNOWN = 0x04;
const REFUSED = 0x8010006a;

/** Like every PC/SC: it answers questions with state 0 at once, except for the special reader. */
const tellAtOnce =
  (states: Readonly<Record<string, number>>) =>
  ({ readers }: Wait) =>
    readers.some(({ name, state }) => state === 0 && name !== NOTIFICATION)
      ? { code: Scard.success, states: readers.map(({ name }) => states[name] ?? 0) }
      : undefined;

/** As on macOS: the special reader is like any missing one. */
const withoutNotification =
  (states: Readonly<Record<string, number>>) =>
  (wait: Wait): ReturnType<FakePcsc['answer']> =>
    wait.readers.some(({ name }) => name === NOTIFICATION)
      ? { code: Scard.success, states: wait.readers.map(() => UNKNOWN | 1) }
      : tellAtOnce(states)(wait);

describe('the watch over readers', () => {
  let pcsc: FakePcsc;
  let loaded: PcscApi | 'not-installed';
  let watch: ReaderWatch;
  let seen: GatewayStatus[];
  const log: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    pcsc = new FakePcsc();
    loaded = pcsc;
    seen = [];
    log.length = 0;
    watch = new ReaderWatch({
      load: () => (typeof loaded === 'string' ? loaded : boundedPcsc(loaded)),
      log: (line) => log.push(line),
    });
  });
  afterEach(async () => {
    const closed = watch.close();
    await vi.runAllTimersAsync();
    await closed;
    vi.useRealTimers();
  });

  const begin = async (): Promise<void> => {
    watch.watch((status) => seen.push(status));
    await vi.advanceTimersByTimeAsync(0);
  };
  const last = () => seen.at(-1);
  const lastWait = () => pcsc.waits.at(-1);

  test('looks once more a second after the readers changed, then rests', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = tellAtOnce({ A: EMPTY });
    await begin();
    expect(last()).toEqual({ service: 'running', readers: [{ name: 'A', card: 'none', insertion: 0 }] });
    expect(lastWait()?.timeout).toBe(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lastWait()?.timeout).toBe(INFINITE);
    const waits = pcsc.waits.length;
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(pcsc.waits).toHaveLength(waits);
  });

  test('reports that there is no reader, and the one that is announced', async () => {
    await begin();
    expect(last()).toEqual({ service: 'running', readers: [] });
    pcsc.readers = ['A'];
    pcsc.answer = tellAtOnce({ A: PRESENT });
    pcsc.change(Scard.success, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ service: 'running', readers: [{ name: 'A', card: 'present', insertion: 1 }] });
  });

  test('reports that the last reader went', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = tellAtOnce({ A: PRESENT });
    await begin();
    pcsc.readers = [];
    pcsc.change(Scard.unknownReader, 0, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ service: 'running', readers: [] });
  });

  test('gives back the number of readers that Windows adds to the special reader', async () => {
    const windows = 0x0001_0000;
    pcsc.readers = ['A'];
    pcsc.answer = tellAtOnce({ A: EMPTY, [NOTIFICATION]: windows });
    await begin();
    expect(lastWait()?.readers).toEqual([
      { name: 'A', state: EMPTY },
      { name: NOTIFICATION, state: windows },
    ]);
  });

  test('looks every second where readers are not announced, and only there', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = withoutNotification({ A: EMPTY, B: PRESENT });
    await begin();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lastWait()).toEqual({ timeout: 1_000, readers: [{ name: 'A', state: EMPTY }] });
    pcsc.readers = ['A', 'B'];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last()).toMatchObject({ readers: [{ name: 'A' }, { name: 'B', card: 'present' }] });
  });

  test('waits for the first reader where readers are not announced', async () => {
    pcsc.answer = withoutNotification({ A: EMPTY });
    await begin();
    expect(last()).toEqual({ service: 'running', readers: [] });
    const probe = pcsc.waits.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(pcsc.waits).toHaveLength(probe);
    pcsc.readers = ['A'];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last()).toMatchObject({ readers: [{ name: 'A', card: 'none' }] });
  });

  test('slows down a service that answers at once and has no news', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = ({ readers }) => ({ code: Scard.success, states: readers.map(() => EMPTY) });
    await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pcsc.waits.length).toBeLessThan(70);
  });

  test('slows down a service that takes calls and fails at once', async () => {
    pcsc.answer = ({ timeout }) => (timeout === 0 ? undefined : { code: 0x80100013, states: [] });
    await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pcsc.waits.length).toBeLessThan(2 * 80);
    expect(log[0]).toBe('SCardGetStatusChange: SCARD_F_COMM_ERROR (0x80100013)');
  });

  test('says that a service does not answer which takes calls and fails at once, until it answers again', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = ({ timeout }) => (timeout === 0 ? undefined : { code: 0x80100013, states: [] });
    await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([{ service: 'starting' }, { service: 'failed', reason: 'not-answering' }]);
    pcsc.answer = tellAtOnce({ A: EMPTY });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(last()).toMatchObject({ service: 'running', readers: [{ name: 'A', card: 'none' }] });
  });

  test('tells the same of one that shows its readers each time before it fails', async () => {
    pcsc.readers = ['A'];
    pcsc.answer = (wait) => tellAtOnce({ A: PRESENT })(wait) ?? { code: 0x80100013, states: [] };
    await begin();
    await vi.advanceTimersByTimeAsync(500);
    expect(last()).toEqual({ service: 'failed', reason: 'not-answering' });
  });

  test('tells the same where there is no reader, and once', async () => {
    pcsc.answer = ({ timeout }) => (timeout === 0 ? undefined : { code: 0x80100013, states: [] });
    await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.map((status) => (status.service === 'failed' ? status.reason : status.service))).toEqual([
      'starting',
      'running',
      'not-answering',
    ]);
  });

  test('says why there is no service, and starts at its sign', async () => {
    pcsc.establishCode = Scard.noService;
    await begin();
    expect(last()).toEqual({ service: 'failed', reason: 'not-running' });
    pcsc.establishCode = Scard.success;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(last()).toEqual({ service: 'failed', reason: 'not-running' });
    pcsc.giveSign();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ service: 'running', readers: [] });
  });

  test('takes the lack of a service on Windows for the lack of a reader', async () => {
    pcsc.withoutService = 'no-reader';
    pcsc.establishCode = Scard.noService;
    await begin();
    expect(last()).toEqual({ service: 'running', readers: [] });
  });

  test('says that the service refuses us, and asks again on refresh', async () => {
    pcsc.establishCode = REFUSED;
    await begin();
    expect(last()).toEqual({ service: 'failed', reason: 'refused' });
    pcsc.establishCode = Scard.success;
    watch.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ service: 'running', readers: [] });
  });

  test('says that PC/SC is not installed, and looks again on refresh', async () => {
    loaded = 'not-installed';
    await begin();
    expect(last()).toEqual({ service: 'failed', reason: 'not-installed' });
    loaded = pcsc;
    watch.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ service: 'running', readers: [] });
  });

  test('repeats a cancellation that came before the call had begun to wait', async () => {
    pcsc.deafness = 3;
    await begin();
    const closed = watch.close();
    await vi.advanceTimersByTimeAsync(100);
    await closed;
    expect(pcsc.deafness).toBe(-1);
  });
});
