import type { EventEmitter } from 'node:events';

/** The signals by which a terminal, a system or a lost connection ends a program. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * While `run` is under way, a signal stops it, and the process lives until it is over, however many more signals come.
 * A process that dies between the VERIFY and the end leaves a card on which everybody may sign.
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
