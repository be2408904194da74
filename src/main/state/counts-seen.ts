import type { PinCounter, PinKind } from '../../shared/model/pin.ts';

/** How many cards are remembered at once. The one seen first is forgotten first. */
const MOST_CARDS = 50;

type Seen = { readonly tries: Partial<Record<PinKind, number>>; readonly fallen: PinKind | undefined };

const nothingSeen: Seen = { tries: {}, fallen: undefined };

/**
 * The tries that each card had left when it last told them, kept longer than the card lies there. If a card counts the
 * mere question, it loses a try at each insertion, and nothing else shows it. Cards have names here that reveal
 * nothing about them (usecases/card-name.ts gives them).
 */
export class CountsSeen {
  readonly #cards = new Map<string, Seen>();

  /** The PIN whose tries fell by themselves on this card. None of its counters may be asked for then. */
  fallenOn(card: string): PinKind | undefined {
    return this.#of(card).fallen;
  }

  /**
   * What the card says of a PIN that nothing was sent for. If it has fewer tries than before, they have fallen by
   * themselves, as far as this program can tell.
   */
  asked(card: string, pin: PinKind, counter: PinCounter): void {
    const before = this.#of(card).tries[pin];
    const now = triesIn(counter);
    this.noted(card, pin, counter);
    if (before !== undefined && now !== undefined && now < before)
      this.#set(card, { ...this.#of(card), fallen: pin });
  }

  /** The tries left after a PIN was sent. An unknown counter explains whatever comes next. */
  noted(card: string, pin: PinKind, counter: PinCounter): void {
    const seen = this.#of(card);
    this.#set(card, { ...seen, tries: { ...seen.tries, [pin]: triesIn(counter) } });
  }

  /** Somebody wants the counters asked for once more. */
  askAgain(card: string): void {
    this.#set(card, { ...this.#of(card), fallen: undefined });
  }

  clear(): void {
    this.#cards.clear();
  }

  #of(card: string): Seen {
    return this.#cards.get(card) ?? nothingSeen;
  }

  #set(card: string, seen: Seen): void {
    const [oldest] = this.#cards.keys();
    if (oldest !== undefined && !this.#cards.has(card) && this.#cards.size >= MOST_CARDS)
      this.#cards.delete(oldest);
    this.#cards.set(card, seen);
  }
}

const triesIn = (counter: PinCounter): number | undefined =>
  counter.state === 'ok' ? counter.triesLeft : counter.state === 'blocked' ? 0 : undefined;
