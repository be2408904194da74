import { placeOf } from '../../shared/domain/place-of.ts';
import type { Log, LogEntry } from '../../shared/model/log.ts';
import { reportIncident } from './incident.ts';
import type { LogFile } from './log-file.ts';

/** A page that fails again and again must not fill the disk. */
const MOST_PAGE_FAULTS = 20;

/** What is refused and what goes wrong: counted, and written down where the log is on. */
export class Diagnostics {
  readonly log: LogFile;
  #refusedRequests = 0;
  #pageFaults = 0;
  #lastPageFault = 'page';

  constructor(log: LogFile) {
    this.log = log;
  }

  /** What the window shows of it. */
  get shown(): Log {
    return { lines: [...this.log.read()], refusedRequests: this.#refusedRequests };
  }

  readonly write = (entry: LogEntry): void => this.log.write(entry);

  /** @param scheme of the address that was asked for, e.g. `https:`; the rest of it could say anything */
  readonly requestRefused = (scheme: string): void => {
    this.#refusedRequests += 1;
    this.log.write({ type: 'request-refused', scheme });
  };

  /** @returns the incident's id, which the window shows */
  readonly incident = (what: string): string => {
    const incident = reportIncident(what);
    this.log.write({ type: 'incident', incident, what });
    return incident;
  };

  /**
   * The same for a fault inside the page. It may be the same one with each drawing, so that the first ones are enough.
   * @param place where, as FaultPlace says
   */
  readonly pageFault = (place: string): string => {
    this.#pageFaults += 1;
    if (this.#pageFaults <= MOST_PAGE_FAULTS) this.#lastPageFault = this.incident(`page ${place}`);
    return this.#lastPageFault;
  };

  /** The same for what was thrown: its kind and place are told, never what it says. */
  readonly mistake = (what: string, thrown: unknown): string => this.incident(`${what} ${placeOf(thrown)}`);
}
