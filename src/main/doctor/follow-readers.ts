import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardGateway, Plug } from '../card/card-gateway.ts';
import { CardMemory } from '../state/card-memory.ts';
import type { CountsSeen } from '../state/counts-seen.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { isSettled } from '../usecases/settled.ts';
import { watchCards } from '../usecases/watch-card.ts';

export type FollowedReaders = {
  start(): void;
  /** Resolves when everything that is given without a PIN is known. */
  readonly done: Promise<void>;
  snapshot(): AppSnapshot;
  /** Where each listed reader is plugged in, of those that tell it. */
  plugs(): Promise<ReadonlyMap<string, Plug>>;
  /** Nothing more will come. */
  isOver(): boolean;
  /** Lets go of the readers, whether all is known or not. */
  close(): Promise<void>;
};

type Parts = {
  readonly openReaders: () => CardGateway;
  readonly now: () => Date;
  readonly drawId: () => string;
  /** What was noted of the tries of cards so far: a card whose tries fall by the question is not asked here either. */
  readonly counts: () => CountsSeen;
};

/** As many as pcsc-lite has. */
const MOST_READERS = 16;

/** A session of the doctor's own: it goes the very way on which the window reads a card. */
export function followReaders(
  { openReaders, now, drawId, counts }: Parts,
  changed: () => void,
): FollowedReaders {
  const settings = { language: 'ja', theme: 'system', textScale: 100, readings: false, log: false } as const;
  const store = new SessionStore(initialSession(toInstant(now()), settings));
  const gateway = openReaders();
  const session = { gateway, store, memory: new CardMemory(counts()), report: () => 'doctor' };
  let isOver = false;
  let settle = (): void => undefined;
  const done = new Promise<void>((resolve) => (settle = resolve));
  const unsubscribe = store.subscribe((snapshot) => {
    if (isOver) return;
    isOver = isSettled(snapshot);
    changed();
    if (isOver) settle();
  });
  let stop = (): void => undefined;
  return {
    start: () => void ({ stop } = watchCards(session, drawId)),
    done,
    snapshot: () => store.snapshot(),
    plugs: async () => {
      const told = new Map<string, Plug>();
      for (const { name } of store.snapshot().readers.slice(0, MOST_READERS)) {
        const plug = await gateway.plugOf(name);
        if (plug) told.set(name, plug);
      }
      return told;
    },
    isOver: () => isOver,
    close: () => {
      isOver = true;
      unsubscribe();
      stop();
      return gateway.close();
    },
  };
}
