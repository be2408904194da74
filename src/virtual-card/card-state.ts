import { SW, answer } from './status-words.ts';
import type { Answer } from './status-words.ts';
import type { Access, Application, CardImage, ElementaryFile } from './file-system.ts';
import type { PinId, PinStore } from './pins.ts';

/** What differs between generations of cards. */
export type CardGeneration = {
  readonly atr: Uint8Array;
  /** Whether the card understands commands with three-byte lengths. A card without them announces none in its ATR. */
  readonly extendedLength: boolean;
  /** Whether a warm reset leaves everything as it was. Seen on one card, where only a power cycle forgets. */
  readonly stateSurvivesReset: boolean;
  /** Whether the first command after power-on fails with 6F00. Seen on one card. */
  readonly firstCommandFails: boolean;
  /** Whether asking for the tries left (VERIFY without data) counts as a try. It is feared but was never seen. */
  readonly questionCounts: boolean;
};

/** What a card remembers from one command to the next. */
export class CardState {
  readonly image: CardImage;
  readonly pins: PinStore;
  readonly generation: CardGeneration;
  /** The selected application; none from power-on until the first SELECT. */
  application: Application | undefined;
  file: ElementaryFile | undefined;
  readonly #verified = new Set<PinId>();

  constructor(image: CardImage, pins: PinStore, generation: CardGeneration) {
    this.image = image;
    this.pins = pins;
    this.generation = generation;
  }

  /** The state after power-on: no application, no file, nothing verified. */
  restart(): void {
    this.select(undefined);
  }

  /** Any SELECT of an application, even of the current one, forgets what was verified. */
  select(application: Application | undefined): void {
    this.application = application;
    this.file = undefined;
    this.#verified.clear();
  }

  isVerified(pin: PinId): boolean {
    return this.#verified.has(pin);
  }

  setVerified(pin: PinId, verified: boolean): void {
    if (verified) this.#verified.add(pin);
    else this.#verified.delete(pin);
  }

  allows(access: Access): boolean {
    if (access === 'free') return true;
    return access !== 'never' && access.some((pin) => this.#verified.has(pin));
  }

  /**
   * The file that a command means: 0 is the current file, 1 to 30 a short file identifier, which also makes that
   * file the current one (JICSAP 1.1 §4.2).
   */
  findFile(shortId: number): ElementaryFile | Answer {
    if (shortId === 0) return this.file ?? answer(SW.noCurrentFile);
    if (shortId === 31) return answer(SW.wrongParameters);
    const file = this.application?.files().get(shortId);
    if (!file) return answer(SW.notFound);
    this.file = file;
    return file;
  }
}

export const isAnswer = (found: ElementaryFile | Answer): found is Answer => 'sw' in found;
