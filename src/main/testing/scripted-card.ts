import type { CardTransport } from '../card/card-gateway.ts';

/** One exchange as hexadecimal text. Blanks are only for the eye. */
export type Exchange = readonly [command: string, response: string];

/** A card that plays a transcript: any command but the next one fails the test. */
export function scriptedCard(
  transcript: readonly Exchange[],
  announced: Pick<CardTransport, 'longestRead' | 'shortFileIds'> = { longestRead: 256, shortFileIds: false },
): CardTransport & { readonly isPlayedOut: () => boolean } {
  let next = 0;
  return {
    transmit: (command) => {
      const exchange = transcript[next];
      const sent = toHex(command);
      if (exchange === undefined || sent !== compact(exchange[0])) {
        return Promise.reject(
          new Error(`exchange ${next}: sent ${sent}, the script has ${exchange?.[0] ?? 'no more'}`),
        );
      }
      next += 1;
      return Promise.resolve(fromHex(exchange[1]));
    },
    ...announced,
    powerOffAtEnd: () => {},
    pinPad: () => Promise.resolve(undefined),
    isPlayedOut: () => next === transcript.length,
  };
}

const compact = (hex: string): string => hex.replaceAll(' ', '').toUpperCase();
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(compact(hex).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
