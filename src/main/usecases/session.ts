import type { CardGateway } from '../card/card-gateway.ts';
import type { CardMemory } from '../state/card-memory.ts';
import type { SessionStore } from '../state/session-store.ts';

/** What the use cases work with: the watched readers, the session that they write, and what is kept of the cards. */
export type Session = {
  readonly gateway: CardGateway;
  readonly store: SessionStore;
  readonly memory: CardMemory;
  /** Records a mistake of ours that was thrown, and gives the incident's id. It never rejects or throws. */
  readonly report: (mistake: unknown) => string;
};
