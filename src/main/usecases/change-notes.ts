import type { ChangeState, LastChange } from '../../shared/model/last-change.ts';
import type { ChangeablePin } from '../../shared/model/pin.ts';
import type { Result } from '../../shared/model/result.ts';
import type { SessionStore } from '../state/session-store.ts';

/** Where the note of a change survives the program; see platform/change-note-file.ts. */
export interface ChangeNoteFile {
  load(): LastChange | undefined;
  save(note: LastChange): void;
  remove(): void;
}

/**
 * Makes sure that everybody who changes a PIN is told the outcome. It keeps what is under way, and the outcome until
 * the user has seen it. From the moment a CHANGE is sent, a file says so, in case the program cannot say it any more.
 */
export class ChangeNotes {
  readonly #store: SessionStore;
  readonly #file: ChangeNoteFile;

  /** Reports a change that an earlier run of the program could not report. */
  constructor(store: SessionStore, file: ChangeNoteFile) {
    this.#store = store;
    this.#file = file;
    const left = file.load();
    if (left) this.#tell(left);
  }

  /** Records the outcome of a change. `run` calls `isSent` right before the card is sent the new PIN. */
  async of(pin: ChangeablePin, run: (isSent: () => void) => Promise<Result<void>>): Promise<Result<void>> {
    // A sample card has nothing that could be lost.
    const isReal = this.#store.snapshot().sample === null;
    this.#tell({ pin, state: 'under-way' });
    const result = await run(() => {
      if (isReal) this.#file.save({ pin, state: 'unknown' });
    });
    const state = stateAfter(result);
    if (isReal && state === 'unchanged') this.#file.remove();
    else if (isReal) this.#file.save({ pin, state });
    this.#tell({ pin, state });
    return result;
  }

  /** The user has been told. */
  seen(): void {
    this.#file.remove();
    this.#tell(null);
  }

  #tell(change: LastChange | null): void {
    this.#store.apply({ type: 'change-noted', change });
  }
}

const stateAfter = (result: Result<void>): Exclude<ChangeState, 'under-way'> =>
  result.ok ? 'changed' : result.error.code === 'pin/change-unknown' ? 'unknown' : 'unchanged';
