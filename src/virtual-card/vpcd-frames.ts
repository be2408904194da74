import { concat } from './der-writer.ts';

/**
 * The protocol of vpcd, the virtual reader of the vsmartcard project: messages of a 2-byte big-endian length and a
 * body. A body of one byte is a control from the reader, a longer one a command APDU.
 */

export type VpcdMessage = 'power-off' | 'power-on' | 'reset' | 'ask-atr' | { readonly command: Uint8Array };

const CONTROLS: ReadonlyMap<number, VpcdMessage> = new Map<number, VpcdMessage>([
  [0, 'power-off'],
  [1, 'power-on'],
  [2, 'reset'],
  [4, 'ask-atr'],
]);

/** Puts messages together from pieces of any size, because a stream keeps no borders. */
export class VpcdReader {
  #pending: Uint8Array = new Uint8Array(0);

  /** Takes the next piece of the stream and gives the messages that it completes. Unknown controls are dropped. */
  push(piece: Uint8Array): VpcdMessage[] {
    this.#pending = concat(this.#pending, piece);
    const messages: VpcdMessage[] = [];
    for (let body = this.#takeBody(); body; body = this.#takeBody()) {
      const message = body.length > 1 ? { command: body } : CONTROLS.get(body[0] ?? -1);
      if (message !== undefined) messages.push(message);
    }
    return messages;
  }

  #takeBody(): Uint8Array | undefined {
    const [high, low] = this.#pending;
    if (high === undefined || low === undefined) return undefined;
    const end = 2 + high * 256 + low;
    if (this.#pending.length < end) return undefined;
    const body = this.#pending.slice(2, end);
    this.#pending = this.#pending.slice(end);
    return body;
  }
}

/** A message to the reader: the ATR or a response APDU, up to 65535 bytes. */
export const vpcdMessage = (body: Uint8Array): Uint8Array =>
  concat(Uint8Array.of(body.length >> 8, body.length & 0xff), body);
