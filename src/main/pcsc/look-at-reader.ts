import { type PcscApi, type PcscHandle, ReaderState } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';

/**
 * What the service says of a reader right now, asked in a context of its own: its `dwEventState`. Undefined if the
 * service does not answer.
 */
export async function lookAtReader(pcsc: PcscApi, reader: string): Promise<number | undefined> {
  const { code, context } = await pcsc.establishContext();
  if (code !== Scard.success) return undefined;
  const state = await stateOf(pcsc, context, reader);
  await pcsc.releaseContext(context);
  return state;
}

/** The same in a context that is there; undefined also if the service has ended it. */
export async function stateOf(
  pcsc: PcscApi,
  context: PcscHandle,
  reader: string,
): Promise<number | undefined> {
  const unaware = { name: reader, state: ReaderState.unaware };
  const { code, states } = await pcsc.getStatusChange(context, 0, [unaware]);
  const isAnswer = code === Scard.success || code === Scard.timeout;
  return isAnswer ? (states[0] ?? ReaderState.unaware) : undefined;
}
