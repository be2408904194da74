import type { EventEmitter } from 'node:events';

/** What a terminal, a system and a lost connection end a program with. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * While `run` is under way a signal stops it, and however many more come, the process lives until it is over: one that
 * dies between the VERIFY and the end leaves a card on which everybody may sign.
 */
export async function endingOnSignals<T>(
  process: Pick<EventEmitter, 'on' | 'off'>,
  stop: () => void,
  run: () => Promise<T>,
): Promise<T> {
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
