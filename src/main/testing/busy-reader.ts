import { expect } from 'vitest';
import type { ReaderSlot } from '../../shared/model/card.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { type InsertedCard, insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import { readCard } from '../usecases/read-card.ts';
import type { Session } from '../usecases/session.ts';
import type { Random } from './random.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from './test-session.ts';

/** More commands than some readings have: a card that would leave under a later one stays until the end. */
const MOST_COMMANDS = 30;
const NO_DIAGNOSIS = Uint8Array.of(0x6f, 0x00);
const profiles = [
  'adult',
  'child',
  'no-certificates',
  'juki',
  'phone',
  'other-card',
  'damaged',
] as const satisfies ProfileName[];

type ReaderParts = {
  readonly session: Session;
  /** What PC/SC calls it, and where vpcd takes a card for it. */
  readonly name: string;
  readonly port: number;
  readonly random: Random;
  /** What the session must say of each card. */
  readonly truths: ReadonlyMap<ProfileName, unknown>;
};

/** A real reader and somebody who puts cards in, takes them out and has them read, at random. */
export class BusyReader {
  readonly counts = { insert: 0, remove: 0, read: 0, 'broken off': 0 };
  readonly #parts: ReaderParts;
  #card: { readonly inserted: InsertedCard; readonly profile: ProfileName } | undefined;
  /** How many more commands the card gets before it leaves by itself. */
  #hears = Infinity;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  async happen(events: number): Promise<void> {
    for (let event = 0; event < events; event += 1) {
      const name = this.#card ? this.#parts.random.oneOf(['read', 'remove'] as const) : 'insert';
      await this[name]();
      this.counts[name] += 1;
    }
  }

  async insert(): Promise<void> {
    // pcscd looks at a virtual reader every 0.4 s and would take the next card for the one that has just left.
    await this.#seen(isEmpty);
    const profile = this.#parts.random.oneOf(profiles);
    this.#hears = Infinity;
    const inserted = await insertIntoVpcd(createVirtualCard(profile, { now: NOW }), {
      port: this.#parts.port,
      intercept: (_command, answer) => {
        this.#hears -= 1;
        if (this.#hears >= 0) return answer();
        void this.#card?.inserted.remove();
        return NO_DIAGNOSIS;
      },
    });
    this.#card = { inserted, profile };
    // Seen, not read: what comes next may interrupt its first reading.
    await this.#seen((slot) => !isEmpty(slot));
  }

  /** Half of them are pulled out during a command of a reading, the others at any moment. */
  async remove(): Promise<void> {
    if (this.#parts.random.happens(0.5)) {
      this.#hears = this.#parts.random.below(MOST_COMMANDS);
      await this.#reading();
      if (this.#hears < 0) this.counts['broken off'] += 1;
    }
    await this.#card?.inserted.remove();
    this.#card = undefined;
  }

  async read(): Promise<void> {
    await this.#reading();
    await this.expectTruth();
  }

  /** Half of the times a reading is under way when the service ends. */
  beDisturbed(): Promise<void> {
    return this.#card && this.#parts.random.happens(0.5) ? this.#reading() : Promise.resolve();
  }

  /** The service takes all cards with it. */
  async recover(): Promise<void> {
    await this.#card?.inserted.ended;
    this.#card = undefined;
  }

  /** The session says of the card in the reader what it says when nothing goes wrong, or that there is none. */
  async expectTruth(): Promise<void> {
    if (!this.#card) return void (await this.#seen(isEmpty));
    const slot = await this.#seen((now) => !isEmpty(now) && isSettled(now));
    expect(told(slot)).toEqual(this.#parts.truths.get(this.#card.profile));
  }

  async clear(): Promise<void> {
    await this.#card?.inserted.remove();
    this.#card = undefined;
    await this.#seen(isEmpty);
  }

  /** Ends with the current reading, or with another one. */
  async #reading(): Promise<void> {
    const slot = slotIn(this.#parts.session.store.snapshot(), this.#parts.name);
    if (slot && 'cardId' in slot && isSettled(slot))
      await readCard(this.#parts.session, this.#parts.name, slot.cardId);
    // The card may have left during it, and its reader with the service.
    await until(this.#parts.session.store, (snapshot) => {
      const now = slotIn(snapshot, this.#parts.name);
      return now === undefined || isSettled(now);
    });
  }

  async #seen(isWanted: (slot: ReaderSlot) => boolean): Promise<ReaderSlot> {
    let seen: ReaderSlot | undefined;
    await until(this.#parts.session.store, (snapshot) => {
      seen = slotIn(snapshot, this.#parts.name);
      return seen !== undefined && isWanted(seen);
    });
    if (!seen) throw new Error('was there a moment ago');
    return seen;
  }
}

const isEmpty = ({ state }: ReaderSlot): boolean => state === 'empty' || state === 'taken-out-early';

/** What a slot tells of its card, whichever insertion it was. */
const told = (slot: ReaderSlot | undefined): unknown => ({ ...slot, cardId: undefined });

/** What a session says of each card when nothing goes wrong. */
export async function truthsByProfile(): Promise<ReadonlyMap<ProfileName, unknown>> {
  const truths = new Map<ProfileName, unknown>();
  for (const profile of profiles) {
    const { gateway, store, slot, stop } = startTestSession();
    gateway.insert(READER, createVirtualCard(profile, { now: NOW }));
    await until(store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    truths.set(profile, told(slot()));
    stop();
  }
  return truths;
}
