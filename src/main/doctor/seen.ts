import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { ExaminedSystem, LayerId } from '../../shared/model/doctor.ts';
import type { JstDay } from '../../shared/model/time.ts';
import type { Plug } from '../card/card-gateway.ts';
import type { Machine } from './machine.ts';

/** One examination: what was seen, or that nothing came in time, and how long it took in milliseconds. */
export type Look<T> = { readonly value: T | undefined; readonly ms: number };

type Told<M extends keyof Machine> = Exclude<Awaited<ReturnType<Machine[M]>>, undefined>;

/** What has been examined on the machine so far. */
export type MachineLooks = {
  readonly [M in Exclude<keyof Machine, 'system'>]?: Look<Told<M>>;
};

/** The readers and their cards, as the program itself sees them. */
export type ReadersSeen = {
  readonly snapshot: AppSnapshot;
  /** Milliseconds from the beginning until a layer was passed. */
  readonly passed: Readonly<Partial<Record<LayerId, number>>>;
  /** Nothing more will come: everything is read, or the time is up. */
  readonly isOver: boolean;
  /** The program's own use of the card keeps the doctor from it. */
  readonly isOwnUse: boolean;
};

/** Everything that has been seen so far. Findings are derived from it, and nothing else is kept. */
export type Seen = MachineLooks & {
  readonly os: ExaminedSystem['os'];
  readonly contact: ReadersSeen;
  /** Where each listed reader is plugged in, if it tells; undefined until they were asked. */
  readonly plugs: ReadonlyMap<string, Plug> | undefined;
  readonly now: Date;
  /** No correct clock shows a day before this one; `null` if it is not known. */
  readonly builtAfter: JstDay | null;
};
