import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describeCommand, toHex } from './exchange-log.ts';
import type { VirtualCard } from './virtual-card.ts';
import { VpcdReader, vpcdMessage } from './vpcd-frames.ts';
import type { VpcdMessage } from './vpcd-frames.ts';

/** Port of vpcd's first reader. The second reader uses the next port. */
export const VPCD_PORT = 35963;

export type VpcdOptions = {
  readonly port?: number;
  readonly host?: string;
  /** Delay before each response APDU, in milliseconds. */
  readonly latencyMs?: number;
  /** Gets a line for every message. PINs are not in it. */
  readonly log?: (line: string) => void;
  /** Takes the card out, or stops trying to put it in. */
  readonly signal?: AbortSignal;
  /** Stands between reader and card. It may delay an answer, lose it, or never let the command through. */
  readonly intercept?: (command: Uint8Array, answer: () => Uint8Array) => Uint8Array | Promise<Uint8Array>;
};

export type InsertedCard = {
  /** Takes the card out of the reader. */
  remove(): Promise<void>;
  /** Resolves when the card is out: taken out, or the reader went away. Never rejects. */
  readonly ended: Promise<void>;
};

/**
 * Puts the card into vpcd's reader. Resolves when the reader has powered it or at least asked for its ATR; if another
 * card is in the reader, when that one has left. Rejects with the socket's error if no vpcd listens, and with
 * `ECONNRESET` if the reader closes before.
 */
export async function insertIntoVpcd(card: VirtualCard, options: VpcdOptions = {}): Promise<InsertedCard> {
  const { port = VPCD_PORT, host = '127.0.0.1', signal } = options;
  signal?.throwIfAborted();
  const socket = createConnection({ port, host, noDelay: true, ...(signal && { signal }) });
  // Later errors end in 'close'. Without a listener they would end the program.
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const remove = (): Promise<void> => {
    socket.destroy();
    return ended;
  };
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () =>
      reject(Object.assign(new Error('The reader closed the connection'), { code: 'ECONNRESET' })),
    );
    serve(card, socket, options, resolve);
  });
  return { remove, ended };
}

/** Answers the reader's messages one after the other, each with one write. */
function serve(card: VirtualCard, socket: Socket, options: VpcdOptions, onNoticed: () => void): void {
  const { latencyMs = 0 } = options;
  const reader = new VpcdReader();
  let turn: Promise<void> = Promise.resolve();
  const handle = async (message: VpcdMessage): Promise<void> => {
    if (typeof message === 'object' && latencyMs > 0) await delay(latencyMs);
    if (socket.destroyed) return;
    const reply = await react(card, message, options);
    if (reply && !socket.destroyed) socket.write(vpcdMessage(reply));
    if (message === 'power-on' || message === 'ask-atr') onNoticed();
  };
  socket.on('data', (piece: Buffer) => {
    for (const message of reader.push(piece)) {
      turn = turn.then(() => handle(message)).catch(() => void socket.destroy());
    }
  });
  socket.once('close', () => card.powerOff());
}

/** What the card does at a message. Gives bytes if the reader waits for some. */
async function react(
  card: VirtualCard,
  message: VpcdMessage,
  { log, intercept = (_command, answer) => answer() }: VpcdOptions,
): Promise<Uint8Array | undefined> {
  if (typeof message === 'object') {
    const response = await intercept(message.command, () => card.transmit(message.command));
    log?.(`> ${describeCommand(message.command)}`);
    log?.(`< ${toHex(response)}`);
    return response;
  }
  // The reader asks for the ATR again and again, to see whether the card is still there.
  if (message === 'ask-atr') return card.atr;
  log?.(`- ${message}`);
  if (message === 'power-on') card.powerOn();
  if (message === 'power-off') card.powerOff();
  if (message === 'reset') card.reset();
  return undefined;
}
