import type { CardGateway } from '../card/card-gateway.ts';

/**
 * When this program itself had a card. Other parts that come to a card on another way find it in use then – the doctor
 * has readers of its own – and must not blame another program.
 */
export class OwnUse {
  #begun = 0;
  #ended = 0;
  #waiting: (() => void)[] = [];

  /** The same readers. Each use of their cards is counted as long as it lasts. */
  of(gateway: CardGateway): CardGateway {
    return {
      watch: (listener) => gateway.watch(listener),
      withCard: async (reader, use) => {
        this.#begun += 1;
        try {
          return await gateway.withCard(reader, use);
        } finally {
          this.#ended += 1;
          if (this.#isOver) for (const tell of this.#waiting.splice(0)) tell();
        }
      },
      plugOf: (reader) => gateway.plugOf(reader),
      refresh: () => gateway.refresh(),
      close: () => gateway.close(),
    };
  }

  /** This moment, for `isSince`. */
  mark(): number {
    return this.#ended;
  }

  /** Whether the program had a card at that moment or at any time since. */
  isSince(mark: number): boolean {
    return this.#begun > mark;
  }

  /** Resolves when the program has no card. */
  over(): Promise<void> {
    return this.#isOver ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  get #isOver(): boolean {
    return this.#begun === this.#ended;
  }
}
