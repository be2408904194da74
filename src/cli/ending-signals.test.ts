import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { endingOnSignals } from './ending-signals.ts';
import { shapeOf } from '../shared/generations/generations.ts';
import { present } from '../shared/generations/present.ts';
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
  const shape = shapeOf(present, 'sign');
  const never = new AbortController().signal;

  it('is the first line, as the card compares it', async () => {
    const input = new PassThrough();
    input.write('abc123\nmore');
    expect(await passwordFromStdin(input, shape, never)).toBe('ABC123');
  });

  it('goes by its shape on the card in the reader, whatever other cards compare', async () => {
    const digits = { min: 6, max: 6, alphabet: 'digits' } as const;
    const given = new PassThrough().end('１2345a\n');
    expect(await passwordFromStdin(given, digits, never)).toBe('12345a');
  });

  it.each(['', '\n'])('that is not there is empty, which is not to stop: %j', async (given) => {
    expect(await passwordFromStdin(new PassThrough().end(given), shape, never)).toBe('');
  });

  it('is not waited for once the signing is stopped', async () => {
    const stop = new AbortController();
    const password = passwordFromStdin(new PassThrough(), shape, stop.signal);
    stop.abort();
    expect(await password).toBeUndefined();
  });
});
