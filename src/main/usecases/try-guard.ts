import type { AppError } from '../../shared/model/app-error.ts';
import type { PinKind } from '../../shared/model/pin.ts';
import type { Deed, Question } from '../../shared/model/question.ts';
import type { Person } from './person.ts';

/**
 * How long questions are not asked if nobody was seen to press anything, in milliseconds, by the number of "stop"
 * answers in a row. So a script of the page cannot repeat the question until somebody gives in.
 */
const QUIET = [0, 0, 0, 60_000, 600_000] as const;

/** How long the next PIN after a wrong one is held back, in milliseconds, by the number of wrong ones in a row. */
const RESTS = [0, 2_000, 10_000] as const;

/**
 * Stands between what a page says and what a card is sent. Each PIN needs a press that main itself has seen after the
 * last outcome. The last try needs a consent given to main itself. Wrong PINs in a row are held back. A script that
 * got into the page spends at most one try for each real press, and never the last one.
 */
export class TryGuard {
  readonly #person: Person;
  readonly #after: (milliseconds: number, call: () => void) => void;
  #wrongInARow = 0;
  #rest: Promise<void> = Promise.resolve();
  #stopsInARow = 0;
  #isQuiet = false;

  /** @param after calls once after this many milliseconds */
  constructor(person: Person, after: (milliseconds: number, call: () => void) => void) {
    this.#person = person;
    this.#after = after;
  }

  /** Why this try must not be spent; undefined if it may. It may take as long as a person takes. */
  async refusal(pin: PinKind, triesLeft: number, signal: AbortSignal): Promise<AppError | undefined> {
    const hasPressed = this.#person.takePress();
    if (triesLeft === 1) {
      const question = { about: 'last-try', pin } as const;
      const goesOn = hasPressed ? this.#person.ask(question, signal) : this.#askUnseen(question, signal);
      if (!(await goesOn)) return { code: 'pin/last-try', pin };
    } else if (!hasPressed && !(await this.#askUnseen({ about: 'unseen-press', deed: 'send-pin' }, signal)))
      return { code: 'operation/declined' };
    await orGiven(signal, this.#rest);
    return undefined;
  }

  /**
   * Whether something that destroys or accumulates has a press of its own behind it, or the person confirms it when
   * asked.
   */
  async isMeant(deed: Deed): Promise<boolean> {
    const question = { about: 'unseen-press', deed } as const;
    return this.#person.takePress() || this.#askUnseen(question, new AbortController().signal);
  }

  /** To be called when a submission is over: presses in the meantime were not meant for the next one. */
  forgetPresses(): void {
    this.#person.forgetPresses();
  }

  /** To be called for each PIN that the card may have tried. */
  tried(wasRight: boolean): void {
    this.#wrongInARow = wasRight ? 0 : this.#wrongInARow + 1;
    const rest = RESTS[Math.min(this.#wrongInARow, RESTS.length - 1)] ?? 0;
    this.#rest = rest === 0 ? Promise.resolve() : new Promise((go) => this.#after(rest, go));
  }

  /** One question at a time, and after a few "stop" answers none for a while. */
  async #askUnseen(question: Question, signal: AbortSignal): Promise<boolean> {
    if (this.#isQuiet) return false;
    this.#isQuiet = true;
    const goesOn = await this.#person.ask(question, signal);
    this.#stopsInARow = goesOn ? 0 : this.#stopsInARow + 1;
    const quiet = QUIET[Math.min(this.#stopsInARow, QUIET.length - 1)] ?? 0;
    if (quiet === 0) this.#isQuiet = false;
    else this.#after(quiet, () => (this.#isQuiet = false));
    return goesOn;
  }
}

/** Waits at most until the signal comes. */
async function orGiven(signal: AbortSignal, rest: Promise<void>): Promise<void> {
  if (signal.aborted) return;
  let go = (): void => undefined;
  const given = new Promise<void>((resolve) => (go = resolve));
  signal.addEventListener('abort', go);
  await Promise.race([rest, given]);
  signal.removeEventListener('abort', go);
}
