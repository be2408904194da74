import type { CardTransport, PinPad } from '../card/card-gateway.ts';

/** No further command was sent, because the program is ending or its page is gone. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The card until the signal comes: the current command is finished, and none follows. */
export function until(signal: AbortSignal, card: CardTransport): CardTransport {
  const unlessGiven = <T>(send: () => Promise<T>): Promise<T> =>
    signal.aborted ? Promise.reject(new Interrupted()) : send();
  return {
    get longestRead() {
      return card.longestRead;
    },
    get shortFileIds() {
      return card.shortFileIds;
    },
    transmit: (command) => unlessGiven(() => card.transmit(command)),
    powerOffAtEnd: () => card.powerOffAtEnd(),
    pinPad: async () => {
      const pad = await unlessGiven(() => card.pinPad());
      return pad && padUntil(pad, unlessGiven);
    },
  };
}

function padUntil(pad: PinPad, unlessGiven: <T>(send: () => Promise<T>) => Promise<T>): PinPad {
  const { enterTwice } = pad;
  return {
    enter: (command) => unlessGiven(() => pad.enter(command)),
    ...(enterTwice && { enterTwice: (command) => unlessGiven(() => enterTwice(command)) }),
  };
}
