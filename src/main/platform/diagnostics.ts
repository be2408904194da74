import { placeOf } from '../../shared/domain/place-of.ts';
import type { Log, LogEntry } from '../../shared/model/log.ts';
import { reportIncident } from './incident.ts';
import type { LogFile } from './log-file.ts';

/** A page that fails again and again must not fill the disk. */
const MOST_PAGE_FAULTS = 20;

/** Counts refusals and faults, and writes them down if the log is on. */
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

  /** @param scheme of the requested address, e.g. `https:`; the rest of it could be anything */
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
   * The same for a fault inside the page. It may come with each drawing, so only the first ones are recorded.
   * @param place in the form of FaultPlace
   */
  readonly pageFault = (place: string): string => {
    this.#pageFaults += 1;
    if (this.#pageFaults <= MOST_PAGE_FAULTS) this.#lastPageFault = this.incident(`page ${place}`);
    return this.#lastPageFault;
  };

  /** The same for a thrown error: its kind and place are told, never its message. */
  readonly mistake = (what: string, thrown: unknown): string => this.incident(`${what} ${placeOf(thrown)}`);
}
