import type { ReaderSlot } from '../../shared/model/card.ts';
import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import { type Interceptor, VirtualGateway } from '../sample/virtual-gateway.ts';
import { CardMemory } from '../state/card-memory.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import type { Person } from '../usecases/person.ts';
import { ChangeNotes } from '../usecases/change-notes.ts';
import { PinGate } from '../usecases/pin-gate.ts';
import { TryGuard } from '../usecases/try-guard.ts';
import { watchCards } from '../usecases/watch-card.ts';

export const NOW = new Date('2026-11-21T03:00:00Z');
export const READER = 'Reader A';
export const OTHER_READER = 'Reader B';

/** The program without a window: two simulated readers, the real session, the real use cases. */
export function startTestSession(intercept?: Interceptor, person?: Person, passes?: number) {
  const gateway = new VirtualGateway([READER, OTHER_READER], intercept, passes);
  return { ...startSessionOn(gateway, person), gateway };
}

/** Somebody who presses every button, and means it. */
export const willing: Person = {
  takePress: () => true,
  forgetPresses: () => undefined,
  ask: () => Promise.resolve(true),
};

/** Somebody who presses, and stops when asked. */
export const hesitant: Person = { ...willing, ask: () => Promise.resolve(false) };

/** A profile in which nothing was left and nothing stays. */
const forgetful = { load: () => undefined, save: () => undefined, remove: () => undefined };

/** The same on any readers. */
export function startSessionOn(gateway: CardGateway, person: Person = willing) {
  const store = new SessionStore(
    initialSession(toInstant(NOW), {
      language: 'ja',
      theme: 'system',
      textScale: 100,
      readings: false,
      log: false,
    }),
  );
  /** Mistakes of ours that were found. */
  const mistakes: unknown[] = [];
  const report = (mistake: unknown): string => `incident-${mistakes.push(mistake)}`;
  const session = { gateway, store, memory: new CardMemory(), report };
  const guard = new TryGuard(person, (_milliseconds, call) => call());
  let drawn = 0;
  const watch = watchCards(session, () => `card-${(drawn += 1)}`);
  const slot = (reader = READER): ReaderSlot | undefined => slotIn(store.snapshot(), reader);
  return {
    ...session,
    session,
    notes: new ChangeNotes(store, forgetful),
    gate: new PinGate(session, guard),
    mistakes,
    slot,
    ...watch,
  };
}

export const slotIn = (snapshot: AppSnapshot, reader: string): ReaderSlot | undefined =>
  snapshot.readers.find(({ name }) => name === reader)?.slot;

/** Everything that can be read without a PIN has been read, or has turned out to be unreadable. */
export function isSettled(slot: ReaderSlot | undefined): boolean {
  if (slot?.state !== 'card') return slot !== undefined && slot.state !== 'identifying';
  const { certificates, pins, expiresOn } = slot.card;
  const slots = Object.values(certificates);
  const facts = [...slots, expiresOn, ...Object.values(pins)];
  const issuers = slots.map((each) =>
    each.state === 'readable' ? each.certificate.issuerCheck.state : 'none',
  );
  return [...issuers, ...facts.map(({ state }) => state)].every((state) => state !== 'pending');
}

/** Resolves as soon as the session is in the wanted state. */
export function until(
  store: SessionStore,
  isWanted: (snapshot: AppSnapshot) => boolean,
): Promise<AppSnapshot> {
  return new Promise((resolve) => {
    const look = (snapshot: AppSnapshot): void => {
      if (!isWanted(snapshot)) return;
      stop();
      resolve(snapshot);
    };
    const stop = store.subscribe(look);
    look(store.snapshot());
  });
}
