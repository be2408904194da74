/** Where the winscard.dll of the tests (winscard.c) finds readers and cards: a server on a loopback port. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { VirtualCard } from '../../src/virtual-card/virtual-card.ts';

/** Codes of winscard.h, and bits of its reader states. */
const SUCCESS = 0;
const INVALID_HANDLE = 0x80100003;
const UNKNOWN_READER = 0x80100009;
const NO_READERS = 0x8010002e;
const NO_SMARTCARD = 0x8010000c;
const RESET = 0x80100068;
const REMOVED = 0x80100069;
const EMPTY = 0x10;
const PRESENT = 0x20;
/** By this name Windows tells how many readers there are. */
const NOTIFICATION = '\\\\?PnP?\\Notification';
/** Windows resets a card that gets no command for this long within a transaction. Milliseconds. */
const SILENCE = 5_000;

type Slot = { card: VirtualCard | undefined; events: number };
type Handle = {
  readonly slot: Slot;
  readonly insertion: number;
  wasReset: boolean;
  lastAsked: number | undefined;
};

export class SmartCardHost {
  readonly commands: Uint8Array[] = [];
  /** How often it was asked which device a reader is. */
  instancesAsked = 0;
  /** Milliseconds that have gone by beside those of the clock: a test need not wait. */
  silence = 0;
  /** Called with the number of each command before the card gets it. */
  beforeCommand: (number: number) => void = () => undefined;
  readonly #server: Server;
  readonly #slots = new Map<string, Slot>();
  readonly #handles = new Map<number, Handle>();
  #lastHandle = 0;

  constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }

  plugIn(reader: string): void {
    this.#slots.set(reader, { card: undefined, events: 0 });
  }

  unplug(reader: string): void {
    this.#slots.delete(reader);
  }

  unplugAll(): void {
    this.#slots.clear();
  }

  put(reader: string, card: VirtualCard | undefined): void {
    const slot = this.#slots.get(reader);
    if (!slot) throw new Error(`no reader ${reader}`);
    slot.card?.powerOff();
    slot.card = card;
    slot.events += 1;
  }

  #serve(socket: Socket): void {
    let line = '';
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      line += piece.toString('latin1');
      if (!line.endsWith('\n')) return;
      const [code, ...rest] = this.#answer(line.trim().split(' '));
      socket.end(`${[(code ?? 0).toString(16), ...rest].join(' ')}\n`);
    });
  }

  #answer([verb, first = '', second = '0']: string[]): readonly [number, ...(string | number)[]] {
    if (verb === 'establish') return [SUCCESS];
    if (verb === 'instance') {
      this.instancesAsked += 1;
      return [SUCCESS];
    }
    if (verb === 'readers')
      return this.#slots.size > 0 ? [SUCCESS, ...[...this.#slots.keys()].map(toHex)] : [NO_READERS];
    if (verb === 'state') return this.#stateOf(fromHex(first));
    if (verb === 'connect') return this.#connect(fromHex(first));
    const handle = this.#handles.get(Number(first));
    if (!handle) return [INVALID_HANDLE];
    if (verb === 'disconnect') return this.#disconnect(Number(first), handle, second !== '0');
    if (handle.insertion !== handle.slot.events) return [REMOVED];
    if (verb === 'reconnect') return this.#reconnect(handle);
    if (verb === 'begin') return this.#begin(handle);
    if (verb === 'end') return this.#end(handle, second !== '0');
    return this.#transmit(handle, Buffer.from(second, 'hex'));
  }

  #now(): number {
    return performance.now() + this.silence;
  }

  #stateOf(reader: string): readonly [number, ...(string | number)[]] {
    if (reader === NOTIFICATION) return [SUCCESS, (this.#slots.size << 16).toString(16), '-'];
    const slot = this.#slots.get(reader);
    if (!slot) return [UNKNOWN_READER];
    const state = (slot.events << 16) | (slot.card ? PRESENT : EMPTY);
    return [SUCCESS, state.toString(16), slot.card ? Buffer.from(slot.card.atr).toString('hex') : '-'];
  }

  #connect(reader: string): readonly [number, ...(string | number)[]] {
    const slot = this.#slots.get(reader);
    if (!slot) return [UNKNOWN_READER];
    if (!slot.card) return [NO_SMARTCARD];
    if (![...this.#handles.values()].some((each) => each.slot === slot)) slot.card.powerOn();
    this.#lastHandle += 1;
    const handle = { slot, insertion: slot.events, wasReset: false, lastAsked: undefined };
    this.#handles.set(this.#lastHandle, handle);
    return [SUCCESS, this.#lastHandle];
  }

  #disconnect(number: number, { slot }: Handle, isReset: boolean): readonly [number] {
    this.#handles.delete(number);
    if (isReset) slot.card?.reset();
    return [SUCCESS];
  }

  #reconnect(handle: Handle): readonly [number] {
    handle.slot.card?.reset();
    handle.wasReset = false;
    return [SUCCESS];
  }

  #begin(handle: Handle): readonly [number] {
    if (handle.wasReset) return [RESET];
    handle.lastAsked = this.#now();
    return [SUCCESS];
  }

  #end(handle: Handle, isReset: boolean): readonly [number] {
    handle.lastAsked = undefined;
    if (isReset) handle.slot.card?.reset();
    return [SUCCESS];
  }

  #transmit(handle: Handle, command: Uint8Array): readonly [number, ...(string | number)[]] {
    const now = this.#now();
    if (handle.lastAsked !== undefined && now - handle.lastAsked > SILENCE) {
      handle.slot.card?.reset();
      handle.wasReset = true;
    }
    if (handle.wasReset) return [RESET];
    this.beforeCommand(this.commands.length + 1);
    if (!handle.slot.card) return [REMOVED];
    if (handle.lastAsked !== undefined) handle.lastAsked = now;
    this.commands.push(command);
    return [SUCCESS, Buffer.from(handle.slot.card.transmit(command)).toString('hex')];
  }
}

/** As winscard.c writes them: the hexadecimal digits of UTF-16 units. */
const toHex = (name: string): string =>
  [...Array(name.length).keys()].map((at) => name.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const fromHex = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
