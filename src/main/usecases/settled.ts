import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import { isReading, readableCertificates } from '../../shared/domain/card-facts.ts';
import type { CardView } from '../../shared/model/card.ts';

/**
 * Whether everything is known that readers and cards give without a PIN.
 * @param reader the only one to wait for; trouble of other readers does not matter to the caller
 */
export function isSettled({ service, readers }: AppSnapshot, reader?: string): boolean {
  if (service.state !== 'running') return service.state === 'failed';
  const awaited = reader === undefined ? readers : readers.filter(({ name }) => name === reader);
  return awaited.every(
    ({ slot }) => slot.state !== 'identifying' && (slot.state !== 'card' || isRead(slot.card)),
  );
}

const isRead = (card: CardView): boolean =>
  !isReading(card) &&
  readableCertificates(card.certificates).every(({ issuerCheck }) => issuerCheck.state !== 'pending');
