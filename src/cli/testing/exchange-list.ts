import type { VirtualCard } from '../../virtual-card/virtual-card.ts';

/** A card that notes the headers of the commands it gets, in hexadecimal. */
export class ExchangeLog {
  readonly card: VirtualCard;
  readonly #sent: string[] = [];

  constructor(card: VirtualCard) {
    this.card = {
      atr: card.atr,
      powerOn: () => card.powerOn(),
      powerOff: () => card.powerOff(),
      reset: () => card.reset(),
      inspect: () => card.inspect(),
      transmit: (command) => {
        const hasData = command.length > 5;
        this.#sent.push(`${Buffer.from(command.subarray(0, 4)).toString('hex')}${hasData ? '+' : ''}`);
        return card.transmit(command);
      },
    };
  }

  /** VERIFY commands that carry a value. */
  get verifies(): readonly string[] {
    return this.#sent.filter((command) => command === '00200080+');
  }

  get signatures(): readonly string[] {
    return this.#sent.filter((command) => command.startsWith('802a'));
  }
}
