import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toHex } from './exchange-log.ts';
import { hex } from './file-system.ts';
import { JPKI, cardOf, selectFile, verify } from './testing/exchange.ts';
import { insertIntoVpcd } from './vpcd-bridge.ts';
import type { InsertedCard, VpcdOptions } from './vpcd-bridge.ts';
import { VpcdReader, vpcdMessage } from './vpcd-frames.ts';

const POWER_OFF = '000100';
const POWER_ON = '000101';
const RESET = '000102';
const ASK_ATR = '000104';
const ATR = '0013' + '3BDA13FF8131FB468012392F31C173C601C03B';

/** A reader that speaks vpcd's protocol. The test decides what it asks. */
let server: Server;
let inserted: InsertedCard | undefined;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  await inserted?.remove();
  inserted = undefined;
  await new Promise((resolve) => server.close(resolve));
});

async function insert(options: VpcdOptions = {}, card = cardOf('adult')): Promise<Socket> {
  const { port } = server.address() as AddressInfo;
  const arrival = once(server, 'connection');
  const insertion = insertIntoVpcd(card, { port, ...options });
  const [reader] = (await arrival) as [Socket];
  reader.write(hex(POWER_ON));
  inserted = await insertion;
  return reader;
}

/** Sends bytes and waits until the expected number has come back. */
async function ask(reader: Socket, message: string, expectedBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  reader.on('data', (piece: Buffer) => pieces.push(piece));
  reader.write(hex(message));
  while (pieces.reduce((sum, { length }) => sum + length, 0) < expectedBytes) await once(reader, 'data');
  reader.removeAllListeners('data');
  return toHex(Buffer.concat(pieces));
}

const frame = (command: string): string => toHex(vpcdMessage(hex(command)));

describe('in the reader', () => {
  test('gives its ATR', async () => {
    expect(await ask(await insert(), ASK_ATR, 21)).toBe(ATR);
  });

  test('answers commands', async () => {
    expect(await ask(await insert(), frame(JPKI), 4)).toBe('00029000');
  });

  test('answers messages that come together, in order', async () => {
    const reader = await insert();
    expect(
      await ask(
        reader,
        frame(JPKI) + ASK_ATR + frame(selectFile('0018')) + frame('00200080'),
        4 + 21 + 4 + 4,
      ),
    ).toBe(`00029000${ATR}00029000000263C3`);
  });

  test('waits for the rest of a message', async () => {
    const reader = await insert();
    const message = frame(JPKI);
    for (let at = 0; at < message.length - 2; at += 2) reader.write(hex(message.slice(at, at + 2)));
    expect(await ask(reader, message.slice(-2), 4)).toBe('00029000');
  });

  test('keeps the order with a latency', async () => {
    const reader = await insert({ latencyMs: 5 });
    expect(await ask(reader, frame(JPKI) + frame(selectFile('0003')), 8)).toBe('0002900000026A82');
  });

  test('loses its state with its power, keeps it over a reset', async () => {
    const reader = await insert();
    const select = frame(selectFile('000A'));
    expect(await ask(reader, frame(JPKI) + RESET + select, 8)).toBe('0002900000029000');
    expect(await ask(reader, POWER_OFF + POWER_ON + select, 4)).toBe('00026A82');
  });

  test('leaves out controls it does not know', async () => {
    expect(await ask(await insert(), `000109${frame(JPKI)}`, 4)).toBe('00029000');
  });

  test('is logged without PINs', async () => {
    const lines: string[] = [];
    const reader = await insert({ log: (line) => lines.push(line) });
    await ask(reader, frame(JPKI) + frame(selectFile('0018')) + frame(verify('1234')) + ASK_ATR, 12 + 21);
    expect(lines).toEqual([
      '- power-on',
      `> ${JPKI}`,
      '< 9000',
      '> 00A4020C020018',
      '< 9000',
      '> 00200080 (5 bytes hidden)',
      '< 9000',
    ]);
  });
});

describe('leaving the reader', () => {
  test('remove closes the connection and resolves when it is closed', async () => {
    const reader = await insert();
    const closed = once(reader, 'close');
    reader.resume();
    await inserted?.remove();
    await closed;
    await inserted?.ended;
  });

  test('a reader that goes away ends it, and the card loses its power', async () => {
    const card = cardOf('adult');
    const reader = await insert({}, card);
    reader.destroy();
    await inserted?.ended;
    expect(toHex(card.transmit(hex(JPKI)))).toBe('6F00');
  });

  test('a signal takes it out', async () => {
    const stop = new AbortController();
    await insert({ signal: stop.signal });
    stop.abort();
    await inserted?.ended;
  });
});

describe('not getting in', () => {
  test('no vpcd on the port', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(insertIntoVpcd(cardOf('adult'), { port })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('a reader that closes at once', async () => {
    const { port } = server.address() as AddressInfo;
    server.once('connection', (socket) => socket.end());
    await expect(insertIntoVpcd(cardOf('adult'), { port })).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('given up while the reader has another card', async () => {
    const { port } = server.address() as AddressInfo;
    const stop = new AbortController();
    server.once('connection', () => stop.abort());
    await expect(insertIntoVpcd(cardOf('adult'), { port, signal: stop.signal })).rejects.toThrow();
  });
});

test('messages come out of any pieces the same', () => {
  const stream = hex(POWER_ON + frame(JPKI) + ASK_ATR + '0000' + frame('00200080'));
  const whole = new VpcdReader().push(stream);
  const reader = new VpcdReader();
  const pieced = [...stream].flatMap((each) => reader.push(Uint8Array.of(each)));
  expect(pieced).toEqual(whole);
  expect(whole.map((message) => (typeof message === 'object' ? toHex(message.command) : message))).toEqual([
    'power-on',
    JPKI,
    'ask-atr',
    '00200080',
  ]);
});
