/** What the tests with real readers share. It is never part of the program. */
import koffi from 'koffi';
import type { VirtualCard } from '../../virtual-card/virtual-card.ts';
import type { CardGateway, GatewayStatus, ReaderStatus } from '../card/card-gateway.ts';
import type { PcscApi } from './pcsc-api.ts';
import type { Call } from './pcsc-functions.ts';
import { loadPcsc } from './pcsclite.ts';

/** Remembers what a gateway reports, and waits for what a test expects of it. */
export class StatusRecorder {
  readonly seen: GatewayStatus[] = [];
  readonly #expectations = new Set<() => void>();

  constructor(gateway: CardGateway) {
    gateway.watch((status) => {
      this.seen.push(status);
      for (const look of this.#expectations) look();
    });
  }

  /** Resolves to the first status from now on (including the present one) that fits. */
  until(fits: (status: GatewayStatus) => boolean): Promise<GatewayStatus> {
    return new Promise((resolve) => {
      const look = (): void => {
        const status = this.seen.at(-1);
        if (!status || !fits(status)) return;
        this.#expectations.delete(look);
        resolve(status);
      };
      this.#expectations.add(look);
      look();
    });
  }

  /** Resolves when this reader holds a card (or none, or a silent one) as said. */
  async untilCard(reader: string, card: ReaderStatus['card']): Promise<ReaderStatus> {
    const status = await this.until((each) => readerIn(each, reader)?.card === card);
    const found = readerIn(status, reader);
    if (!found) throw new Error(`${reader} was there a moment ago`);
    return found;
  }
}

export function readerIn(status: GatewayStatus, reader: string): ReaderStatus | undefined {
  return status.service === 'running' ? status.readers.find(({ name }) => name === reader) : undefined;
}

/** A card that says 9000 to everything, and records what happened to it. */
export function plainCard(answer: (command: Uint8Array) => Uint8Array = () => Uint8Array.of(0x90, 0x00)) {
  const commands: Uint8Array[] = [];
  const powers: ('on' | 'off' | 'reset')[] = [];
  const card: Omit<VirtualCard, 'inspect'> = {
    atr: Uint8Array.from([0x3b, 0x88, 0x80, 0x01, 0, 0, 0x41, 0xe0, 0xb3, 0x81, 0xa1, 0, 0x3b]),
    powerOn: () => void powers.push('on'),
    powerOff: () => void powers.push('off'),
    reset: () => void powers.push('reset'),
    transmit: (command) => {
      commands.push(command);
      return answer(command);
    },
  };
  const inspect = (): never => {
    throw new Error('nothing is on a plain card');
  };
  return { ...card, inspect, commands, powers };
}

export const command = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

/** SELECT of nothing in particular. */
export const SELECT = command(0x00, 0xa4, 0x00, 0x00);

/** PC/SC of this machine. The tests that ask for it are skipped if there is none. */
export function machinePcsc(): PcscApi {
  const pcsc = loadPcsc();
  if (typeof pcsc === 'string') throw new Error(`no PC/SC library: ${pcsc}`);
  return pcsc;
}

/** The same PC/SC, which reports each call before it is made. */
export function overheardPcsc(hear: (call: keyof PcscApi, args: readonly unknown[]) => void): PcscApi {
  return new Proxy(machinePcsc(), {
    get: (pcsc, call: keyof PcscApi) => {
      const member = pcsc[call];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        hear(call, args);
        return Reflect.apply(member, pcsc, args);
      };
    },
  });
}

/**
 * Another program that has the card exclusively (pcsc-lite on 64-bit Linux). Gives a function that ends that. Its
 * calls run on other threads, because the service may be waiting for a simulated card in this very thread.
 */
export async function holdExclusively(reader: string): Promise<() => Promise<void>> {
  const library = koffi.load('libpcsclite.so.1');
  const aside = (declaration: string) => callerOf(library.func(declaration));
  const context = [0];
  const card = [0];
  const establish = aside('long SCardEstablishContext(ulong, void *, void *, _Out_ long *)');
  const connect = aside('long SCardConnect(long, str, ulong, ulong, _Out_ long *, _Out_ ulong *)');
  const disconnect = aside('long SCardDisconnect(long, ulong)');
  const release = aside('long SCardReleaseContext(long)');
  await establish(2, null, null, context);
  const code = await connect(context[0], reader, 1, 3, card, [0]);
  if (code !== 0) throw new Error(`exclusive SCardConnect: 0x${code.toString(16)}`);
  return async () => {
    await disconnect(card[0], 0);
    await release(context[0]);
  };
}

const callerOf =
  (call: Call) =>
  (...args: readonly unknown[]): Promise<number> =>
    new Promise((resolve, reject) => {
      call.async(...args, (error: unknown, result: number) => (error ? reject(error) : resolve(result)));
    });
