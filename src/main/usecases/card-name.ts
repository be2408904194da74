import { createHmac, randomBytes } from 'node:crypto';
import type { KnownIdentity, LeftCard } from '../state/card-memory.ts';
import type { Session } from './session.ts';

/** Drawn for each run, so a name means nothing after the program has ended. */
const key = randomBytes(32);

/** The name of a card, the same at each insertion; undefined until something tells it from others. */
export function cardName(session: Session, cardId: string): string | undefined {
  const { certificate, record } = namesOf(session, cardId);
  return certificate ?? record;
}

/** Forgets everything but the names of a card that has left. */
export const forgetCard = (session: Session, cardId: string): void =>
  session.memory.forget(cardId, namesOf(session, cardId));

/** Whether a card that is there is the one that left under another id; undefined if nothing tells. */
export function isBack(session: Session, cardId: string, leftId: string): boolean | undefined {
  const now = namesOf(session, cardId);
  const before = session.memory.left(leftId)?.names ?? {};
  for (const source of ['certificate', 'record'] as const)
    if (now[source] !== undefined && before[source] !== undefined) return now[source] === before[source];
  return undefined;
}

/** Names that reveal nothing about the card. */
function namesOf({ memory }: Session, cardId: string): LeftCard['names'] {
  const { record, certificate }: KnownIdentity = memory.get(cardId)?.identity ?? {};
  return {
    ...(record && { record: nameOf(record) }),
    ...(certificate && { certificate: nameOf(certificate) }),
  };
}

const nameOf = (identity: Uint8Array): string => createHmac('sha256', key).update(identity).digest('hex');
