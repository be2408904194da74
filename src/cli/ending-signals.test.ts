import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { endingOnSignals } from './ending-signals.ts';
import { passwordFromStdin } from './password-prompt.ts';

describe('while a password may be on the card', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s stops, and comes as often as it likes', async (signal) => {
    const process = new EventEmitter();
    let stops = 0;
    let finish = (): void => undefined;
    const over = endingOnSignals(
      process,
      () => (stops += 1),
      () => new Promise<void>((go) => (finish = go)),
    );
    // A signal that nobody listens to kills the process.
    expect([1, 2, 3].map(() => process.emit(signal))).toEqual([true, true, true]);
    finish();
    await over;
    expect([stops, process.emit(signal)]).toEqual([3, false]);
  });
});

describe('a password on standard input', () => {
  const never = new AbortController().signal;

  it('is the first line, as the card compares it', async () => {
    const input = new PassThrough();
    input.write('abc123\nmore');
    expect(await passwordFromStdin(input, never)).toBe('ABC123');
  });

  it.each(['', '\n'])('that is not there is empty, which is not to stop: %j', async (given) => {
    expect(await passwordFromStdin(new PassThrough().end(given), never)).toBe('');
  });

  it('is not waited for once the signing is stopped', async () => {
    const stop = new AbortController();
    const password = passwordFromStdin(new PassThrough(), stop.signal);
    stop.abort();
    expect(await password).toBeUndefined();
  });
});
