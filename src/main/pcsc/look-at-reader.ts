import { type PcscApi, ReaderState } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';

/**
 * What the service says of a reader right now, asked in a context of its own: its `dwEventState`. Undefined if the
 * service does not answer.
 */
export async function lookAtReader(pcsc: PcscApi, reader: string): Promise<number | undefined> {
  const { code, context } = await pcsc.establishContext();
  if (code !== Scard.success) return undefined;
  const unaware = { name: reader, state: ReaderState.unaware };
  const change = await pcsc.getStatusChange(context, 0, [unaware]);
  await pcsc.releaseContext(context);
  const isAnswer = change.code === Scard.success || change.code === Scard.timeout;
  return isAnswer ? (change.states[0] ?? ReaderState.unaware) : undefined;
}
