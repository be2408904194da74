import type { PcscApi, PcscHandle, StatusChange, WatchedReader } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { pause } from './waiting.ts';

/** Milliseconds between cancellations, until one is heard. */
const CANCEL_AGAIN = 20;
/** This many cancellations are tried; then the call is left alone. */
const CANCELLATIONS = 100;

/**
 * SCardGetStatusChange that ends when the signal comes. A cancellation is lost if it comes before the call has begun
 * to wait on its thread, so it is repeated until the call comes back. A call that does not come back is left alone,
 * and gives the code of a call without an answer.
 */
export async function waitForChange(
  pcsc: PcscApi,
  context: PcscHandle,
  timeout: number,
  readers: readonly WatchedReader[],
  signal: AbortSignal,
): Promise<StatusChange> {
  // Without a reader PC/SC answers at once.
  if (readers.length === 0) {
    await pause(timeout, signal);
    return { code: Scard.timeout, states: [] };
  }
  const back = new AbortController();
  const change = pcsc.getStatusChange(context, timeout, readers).finally(() => back.abort());
  return Promise.race([change, cancelled(pcsc, context, signal, back.signal)]);
}

/** Cancels once the signal comes. Resolves when that is in vain; never, if the call comes back before. */
function cancelled(
  pcsc: PcscApi,
  context: PcscHandle,
  signal: AbortSignal,
  back: AbortSignal,
): Promise<StatusChange> {
  return new Promise((resolve) => {
    const cancel = async (): Promise<void> => {
      for (let tries = 0; tries < CANCELLATIONS && !back.aborted; tries += 1) {
        if ((await pcsc.cancel(context)) === Scard.noAnswer) break;
        await pause(CANCEL_AGAIN, back);
      }
      if (!back.aborted) resolve({ code: Scard.noAnswer, states: [] });
    };
    const begin = (): void => void cancel();
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin);
    back.addEventListener('abort', () => signal.removeEventListener('abort', begin));
  });
}
