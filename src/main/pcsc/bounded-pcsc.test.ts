import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boundedPcsc, CALL_LIMITS } from './bounded-pcsc.ts';
import { FakePcsc } from './pcsc-fake.ts';
import { Scard } from './pcsc-faults.ts';
import { pcscPlatforms } from './pcsc-platform.ts';
import { loadLibrary } from './pcsclite.ts';

describe('a call to PC/SC that hangs', () => {
  let pcsc: FakePcsc;
  beforeEach(() => {
    vi.useFakeTimers();
    pcsc = new FakePcsc();
  });
  afterEach(() => void vi.useRealTimers());

  test('keeps the bytes it was given, whatever its caller does with his, and wipes them when it is back', async () => {
    let given: Uint8Array = new Uint8Array();
    let come = (): void => undefined;
    vi.spyOn(pcsc, 'transmit').mockImplementation((_card, _protocol, command) => {
      given = command;
      return new Promise((resolve) => (come = () => resolve({ code: Scard.success, length: 2 })));
    });
    const command = Uint8Array.of(0x00, 0x20, 0x00, 0x80, 0x01, 0x31);
    const response = new Uint8Array(4).fill(7);
    const answer = boundedPcsc(pcsc).transmit(2, 2, command, response);
    await vi.advanceTimersByTimeAsync(CALL_LIMITS.command);
    await expect(answer).resolves.toEqual({ code: Scard.noAnswer, length: 0 });
    command.fill(0);
    expect([...given]).toEqual([0x00, 0x20, 0x00, 0x80, 0x01, 0x31]);
    come();
    await vi.advanceTimersByTimeAsync(0);
    expect([...given, ...response].every((byte) => byte === 0)).toBe(true);
  });

  test('has the next one of its context answered at once, and what lets go done when it is back', async () => {
    let come = (): void => undefined;
    const begin = vi
      .spyOn(pcsc, 'beginTransaction')
      .mockImplementation(() => new Promise((resolve) => (come = () => resolve(Scard.success))));
    const end = vi.spyOn(pcsc, 'endTransaction');
    const disconnect = vi.spyOn(pcsc, 'disconnect');
    const bounded = boundedPcsc(pcsc);
    const { card } = await bounded.connect(1, 'A');
    const code = bounded.beginTransaction(card);
    await vi.advanceTimersByTimeAsync(CALL_LIMITS.card);
    await expect(code).resolves.toBe(Scard.noAnswer);
    await expect(bounded.beginTransaction(card)).resolves.toBe(Scard.noAnswer);
    await expect(bounded.disconnect(card, 0)).resolves.toBe(Scard.noAnswer);
    expect([begin.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 0]);
    come();
    await bounded.atRest(1);
    // The transaction that came late, then the connection.
    expect([end.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 1]);
  });

  test('is joined by the next establishContext, and gives back what it brings', async () => {
    let come = (): void => undefined;
    const establish = vi
      .spyOn(pcsc, 'establishContext')
      .mockImplementationOnce(
        () => new Promise((resolve) => (come = () => resolve({ code: Scard.success, context: 9 }))),
      );
    const release = vi.spyOn(pcsc, 'releaseContext');
    const bounded = boundedPcsc(pcsc);
    const both = [bounded.establishContext(), bounded.establishContext()];
    await vi.advanceTimersByTimeAsync(2 * CALL_LIMITS.service);
    for (const answer of both) await expect(answer).resolves.toMatchObject({ code: Scard.noAnswer });
    expect(establish).toHaveBeenCalledTimes(1);
    come();
    await vi.advanceTimersByTimeAsync(0);
    expect(release).toHaveBeenCalledExactlyOnceWith(9);
  });
});

describe.skipIf(process.platform !== 'linux')('a library', () => {
  test('that is not there is not installed; one that lacks the functions cannot be used', () => {
    expect(loadLibrary({ ...pcscPlatforms.linux, library: 'libno-such-thing.so.9' })).toBe('not-installed');
    expect(loadLibrary({ ...pcscPlatforms.linux, library: 'libc.so.6' })).toBe('library-unusable');
  });

  test('that is a file of another kind cannot be used', () => {
    expect(loadLibrary({ ...pcscPlatforms.linux, library: import.meta.filename })).toBe('library-unusable');
  });
});
