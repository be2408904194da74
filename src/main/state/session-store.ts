import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { SessionEvent } from './session-event.ts';
import { reduceSession, type SessionState } from './session-reducer.ts';

/** The only writer of the session. Numbers each revision and tells all listeners. */
export class SessionStore {
  #snapshot: AppSnapshot;
  readonly #listeners = new Set<(snapshot: AppSnapshot) => void>();

  constructor(initial: SessionState) {
    this.#snapshot = { ...initial, revision: 1 };
  }

  snapshot(): AppSnapshot {
    return this.#snapshot;
  }

  apply(event: SessionEvent): void {
    const { revision, ...state } = this.#snapshot;
    const next = reduceSession(state, event);
    if (next === state) return;
    this.#snapshot = { ...next, revision: revision + 1 };
    for (const listener of [...this.#listeners]) listener(this.#snapshot);
  }

  /** Calls the listener after each change, not for the present state. */
  subscribe(listener: (snapshot: AppSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
