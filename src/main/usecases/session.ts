import type { CardFamily } from '../card/card-family.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import type { CardMemory } from '../state/card-memory.ts';
import type { SessionStore } from '../state/session-store.ts';

/** What the use cases work with: the readers now looked at, the session they write, and what is kept of the cards. */
export type Session = {
  readonly gateway: CardGateway;
  readonly store: SessionStore;
  readonly memory: CardMemory;
  /** The families of cards that are asked; all that the program knows where none are given. */
  readonly families?: readonly CardFamily[];
  /** Told of a mistake of ours that was thrown; gives the incident's id. Never rejects or throws itself. */
  readonly report: (mistake: unknown) => string;
};
