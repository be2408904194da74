import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardGateway, Plug } from '../card/card-gateway.ts';
import { CardMemory } from '../state/card-memory.ts';
import type { OwnUse } from '../usecases/own-use.ts';
import type { CountsSeen } from '../state/counts-seen.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { isSettled } from '../usecases/settled.ts';
import { type CardWatch, watchCards } from '../usecases/watch-card.ts';

export type FollowedReaders = {
  start(): void;
  /** Resolves when everything is known that a card gives without a PIN. */
  readonly done: Promise<void>;
  snapshot(): AppSnapshot;
  /** Where each listed reader is plugged in, if the reader tells it. */
  plugs(): Promise<ReadonlyMap<string, Plug>>;
  /** Nothing more will come. */
  isOver(): boolean;
  /** Only the program's own use keeps the doctor from a card now. */
  isOwnUse(): boolean;
  /** Releases the readers, whether everything is known or not. */
  close(): Promise<void>;
};

type Parts = {
  readonly openReaders: () => CardGateway;
  readonly now: () => Date;
  readonly drawId: () => string;
  /**
   * What was recorded of the tries of cards so far. If asking makes a card's tries fall, the doctor does not ask it
   * either.
   */
  readonly counts: () => CountsSeen;
  /** What the program itself does with cards at the same time. */
  readonly ownUse: OwnUse;
};

/** The cards that somebody was using when the doctor came. */
const heldCards = ({ readers }: AppSnapshot): readonly string[] =>
  readers.flatMap(({ slot }) =>
    slot.state === 'failed' && slot.error.code === 'card/in-use' ? slot.cardId : [],
  );

/** As many as pcsc-lite has. */
const MOST_READERS = 16;

/** A session of the doctor's own. It goes the same way as the window's reading of a card. */
export function followReaders(
  { openReaders, now, drawId, counts, ownUse }: Parts,
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
    const held = isOwnUse() ? heldCards(snapshot) : [];
    isOver = held.length === 0 && isSettled(snapshot);
    changed();
    if (isOver) settle();
    for (const cardId of held.filter((each) => !awaited.has(each))) void readLater(cardId);
  });
  let watched: CardWatch | undefined;
  /** From then on a card in use is in use by this program. */
  let mark = ownUse.mark();
  const isOwnUse = (): boolean => ownUse.isSince(mark);
  const awaited = new Set<string>();
  const readLater = async (cardId: string): Promise<void> => {
    awaited.add(cardId);
    await ownUse.over();
    if (isOver) return;
    mark = ownUse.mark();
    watched?.readAgain(cardId);
  };
  return {
    start: () => void (watched = watchCards(session, drawId)),
    isOwnUse,
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
      watched?.stop();
      return gateway.close();
    },
  };
}
