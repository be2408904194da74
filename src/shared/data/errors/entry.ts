import type { CauseId } from '../../domain/causes.ts';
import type { MeaningId } from '../../domain/meanings.ts';

/** `documented`: from a published specification or an official page. `single`: reported by one person only. */
export type Certainty = 'documented' | 'several' | 'single';

/** What other programs and sites say, and what it means. */
export type ErrorEntry = {
  /** As they are written there. A bare number counts only if the message calls it an error. */
  readonly codes: readonly string[];
  /** Sentences, or the beginnings of them. */
  readonly phrases?: readonly string[];
  readonly cause: CauseId | MeaningId;
  readonly certainty: Certainty;
  readonly source: string;
};

type Row = readonly [codes: string, cause: ErrorEntry['cause']];

/** Rows that share a source; codes of one row are separated by blanks. */
export const rowsFrom = (source: string, certainty: Certainty, rows: readonly Row[]): readonly ErrorEntry[] =>
  rows.map(([codes, cause]) => ({ codes: codes.split(' '), cause, certainty, source }));
