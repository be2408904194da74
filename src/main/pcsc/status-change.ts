import type { PcscApi, PcscCode, PcscHandle, WatchedReader } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { pause } from './waiting.ts';

/** Milliseconds between cancellations, until one is heard. */
const CANCEL_AGAIN = 20;

/**
 * SCardGetStatusChange that ends when the signal is given. A cancellation is lost when it comes before the call has
 * begun to wait on its thread, so it is repeated until the call is back.
 */
export async function waitForChange(
  pcsc: PcscApi,
  context: PcscHandle,
  timeout: number,
  readers: readonly WatchedReader[],
  signal: AbortSignal,
): Promise<{ readonly code: PcscCode; readonly states: readonly number[] }> {
  // Without a reader PC/SC answers at once.
  if (readers.length === 0) {
    await pause(timeout, signal);
    return { code: Scard.timeout, states: [] };
  }
  let again: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    pcsc.cancel(context);
    again = setTimeout(cancel, CANCEL_AGAIN);
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel);
  try {
    return await pcsc.getStatusChange(context, timeout, readers);
  } finally {
    clearTimeout(again);
    signal.removeEventListener('abort', cancel);
  }
}
