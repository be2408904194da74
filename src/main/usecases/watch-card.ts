import type { GatewayStatus, ReaderStatus } from '../card/card-gateway.ts';
import { serviceError } from './faults.ts';
import { readCard } from './read-card.ts';
import type { Session } from './session.ts';

type Insertion = { readonly insertion: number; readonly cardId: string; readonly isMute: boolean };

/**
 * Follows the readers: tells the session which there are, draws an id for each card that comes and has it read, and
 * forgets each card that leaves.
 * @param drawId gives a new unguessable id
 * @returns ends the watch and forgets all cards
 */
export function watchCards(session: Session, drawId: () => string): () => void {
  const { gateway, store, memory } = session;
  const inserted = new Map<string, Insertion>();

  const forget = (reader: string): void => {
    const card = inserted.get(reader);
    if (!card) return;
    inserted.delete(reader);
    memory.forget(card.cardId);
  };

  const cardCame = ({ name, card, insertion }: ReaderStatus): void => {
    const isMute = card === 'not-answering';
    const cardId = drawId();
    inserted.set(name, { insertion, cardId, isMute });
    memory.inserted(cardId, name);
    store.apply({ type: 'card-inserted', reader: name, cardId });
    if (isMute) store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-answering' } });
    else void readCard(session, name, cardId);
  };

  const readerChanged = (reader: ReaderStatus): void => {
    const before = inserted.get(reader.name);
    const isSame = before?.insertion === reader.insertion && before.isMute === (reader.card === 'not-answering');
    if (reader.card !== 'none' && isSame) return;
    if (before) {
      forget(reader.name);
      store.apply({ type: 'card-left', reader: reader.name });
    }
    if (reader.card !== 'none') cardCame(reader);
  };

  const statusChanged = (status: GatewayStatus): void => {
    const readers = status.service === 'running' ? status.readers : [];
    const names = readers.map(({ name }) => name);
    for (const gone of [...inserted.keys()].filter((name) => !names.includes(name))) forget(gone);
    if (status.service === 'starting') store.apply({ type: 'service-starting' });
    else if (status.service === 'failed') store.apply({ type: 'service-failed', error: serviceError(status.reason) });
    else store.apply({ type: 'readers-listed', names });
    for (const reader of readers) readerChanged(reader);
  };

  const stop = gateway.watch(statusChanged);
  return () => {
    stop();
    memory.forgetAll();
  };
}
