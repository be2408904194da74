import koffi, { type LibraryHandle } from 'koffi';
import { Disposition, type PcscApi, type PcscCode, type PcscHandle } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { type Call, declareFunctions } from './pcsc-functions.ts';
import { type PcscPlatform, pcscPlatformOf } from './pcsc-platform.ts';
import { guardExit } from './process-exit.ts';
import { ReaderNames } from './reader-names.ts';
import { socketStirs } from './service-socket.ts';
import { pause } from './waiting.ts';
import { createStartedEvent } from './windows-started-event.ts';

const SCOPE_SYSTEM = 2;
const SHARE_SHARED = 2;
const SHARE_DIRECT = 3;
const PROTOCOL_T0_OR_T1 = 3;
/** Characters for the names of all readers: pcsc-lite allows 16 names of 128. */
const NAMES_LENGTH = 8192;
/** Characters of an instance id: MAX_DEVICE_ID_LEN of the Windows SDK (cfgmgr32.h). */
const INSTANCE_LENGTH = 200;
/** How often to look for a service that gives no sign of starting. Milliseconds. */
const SIGNLESS_WAIT = 5_000;

type Functions = ReturnType<typeof declareFunctions>;

/** LONG is signed and 4 or 8 bytes wide; the codes are 32 bits. */
const toCode = (result: number | bigint): PcscCode => Number(BigInt.asUintN(32, BigInt(result)));

/** Runs a call on a thread of libuv's pool. */
function callAside(call: Call, ...args: unknown[]): Promise<PcscCode> {
  const called = new Promise<PcscCode>((resolve, reject) => {
    call.async(...args, (error: unknown, result: number | bigint) => {
      // The library reads and writes these buffers from its own thread, so they are held until here.
      args.length = 0;
      if (error) reject(error);
      else resolve(toCode(result));
    });
  });
  return guardExit(called);
}

function serviceSignOf(library: LibraryHandle, platform: PcscPlatform): PcscApi['serviceSign'] {
  if (platform.serviceSign === 'socket') return socketStirs;
  if (platform.serviceSign === 'started-event') return createStartedEvent(library);
  return (signal) => pause(SIGNLESS_WAIT, signal);
}

function bind(library: LibraryHandle, platform: PcscPlatform): PcscApi {
  const pcsc = declareFunctions(library, platform);
  const names = new ReaderNames(platform.text);
  return {
    ...bindContexts(pcsc, platform, names),
    ...bindCards(pcsc, names),
    ...bindReaders(pcsc, names),
    plugIsToldBy: platform.plugIsToldBy,
    featureRequest: platform.featureRequest,
    serviceSign: serviceSignOf(library, platform),
    withoutService: platform.withoutService,
    stoppedMeans: platform.stoppedMeans,
  };
}

/** The rest of SCARD_READERSTATE before PC/SC has filled it. */
const NO_ATR: { cbAtr: number; rgbAtr: ArrayLike<number> } = { cbAtr: 0, rgbAtr: [] };

type ContextCalls = Pick<
  PcscApi,
  'establishContext' | 'releaseContext' | 'listReaders' | 'getStatusChange' | 'atr' | 'cancel'
>;

function bindContexts(pcsc: Functions, platform: PcscPlatform, readerNames: ReaderNames): ContextCalls {
  return {
    establishContext: async () => {
      const context: PcscHandle[] = [0];
      const code = await callAside(pcsc.establishContext, SCOPE_SYSTEM, null, null, context);
      return { code, context: context[0] ?? 0 };
    },
    releaseContext: (context) => callAside(pcsc.releaseContext, context),
    listReaders: async (context) => {
      const names = Buffer.alloc(NAMES_LENGTH * 2);
      const length = [NAMES_LENGTH];
      const code = await callAside(pcsc.listReaders, context, null, names, length);
      if (code === Scard.noReaders) return { code: Scard.success, readers: [] };
      if (code !== Scard.success) return { code, readers: [] };
      const bytes = (length[0] ?? 0) * (platform.text === 'utf16le' ? 2 : 1);
      return { code, readers: readerNames.textsOf(names.subarray(0, bytes)) };
    },
    getStatusChange: async (context, timeout, readers) => {
      const entries = readers.map(({ name, state }) => ({
        szReader: readerNames.bytesOf(name),
        dwCurrentState: state,
        dwEventState: 0,
      }));
      const code = await callAside(pcsc.getStatusChange, context, timeout, entries, entries.length);
      return { code, states: entries.map(({ dwEventState }) => dwEventState) };
    },
    atr: async (context, reader) => {
      const entries = [
        { szReader: readerNames.bytesOf(reader), dwCurrentState: 0, dwEventState: 0, ...NO_ATR },
      ];
      const code = await callAside(pcsc.getStatusChange, context, 0, entries, entries.length);
      const { rgbAtr, cbAtr } = entries[0] ?? NO_ATR;
      return { code, atr: Uint8Array.from(rgbAtr).subarray(0, cbAtr) };
    },
    cancel: (context) => callAside(pcsc.cancel, context),
  };
}

type PlatformFacts = 'featureRequest' | 'serviceSign' | 'withoutService' | 'stoppedMeans' | 'plugIsToldBy';
type ReaderCalls = Pick<PcscApi, 'connectReader' | 'attribute' | 'deviceInstance'>;
type CardCalls = Omit<PcscApi, keyof ContextCalls | keyof ReaderCalls | PlatformFacts>;

function bindCards(pcsc: Functions, readerNames: ReaderNames): CardCalls {
  const sharing = [SHARE_SHARED, PROTOCOL_T0_OR_T1] as const;
  return {
    connect: async (context, reader) => {
      const card: PcscHandle[] = [0];
      const protocol = [0];
      const code = await callAside(
        pcsc.connect,
        context,
        readerNames.bytesOf(reader),
        ...sharing,
        card,
        protocol,
      );
      return { code, card: card[0] ?? 0, protocol: protocol[0] ?? 0 };
    },
    reconnect: async (card) => {
      const protocol = [0];
      const code = await callAside(pcsc.reconnect, card, ...sharing, Disposition.reset, protocol);
      return { code, protocol: protocol[0] ?? 0 };
    },
    beginTransaction: (card) => callAside(pcsc.beginTransaction, card),
    endTransaction: (card, disposition) => callAside(pcsc.endTransaction, card, disposition),
    disconnect: (card, disposition) => callAside(pcsc.disconnect, card, disposition),
    transmit: async (card, protocol, command, response) => {
      const request = { dwProtocol: protocol, cbPciLength: pcsc.ioRequestLength };
      const sent = [request, command, command.length] as const;
      const length = [response.length];
      const code = await callAside(pcsc.transmit, card, ...sent, null, response, length);
      return { code, length: length[0] ?? 0 };
    },
    control: async (card, controlCode, input, output) => {
      if (!pcsc.control) return { code: Scard.unsupportedFeature, length: 0 };
      const buffers = [input, input.length, output, output.length] as const;
      const length = [0];
      const code = await callAside(pcsc.control, card, controlCode, ...buffers, length);
      return { code, length: length[0] ?? 0 };
    },
  };
}

function bindReaders(pcsc: Functions, readerNames: ReaderNames): ReaderCalls {
  return {
    connectReader: async (context, reader) => {
      const card: PcscHandle[] = [0];
      const name = readerNames.bytesOf(reader);
      const code = await callAside(pcsc.connect, context, name, SHARE_DIRECT, 0, card, [0]);
      return { code, card: card[0] ?? 0 };
    },
    attribute: async (card, id, output) => {
      if (!pcsc.attribute) return { code: Scard.unsupportedFeature, length: 0 };
      const length = [output.length];
      const code = await callAside(pcsc.attribute, card, id, output, length);
      return { code, length: length[0] ?? 0 };
    },
    deviceInstance: async (context, reader) => {
      if (!pcsc.deviceInstance) return { code: Scard.unsupportedFeature, instance: '' };
      const id = Buffer.alloc(INSTANCE_LENGTH * 2);
      const name = readerNames.bytesOf(reader);
      const code = await callAside(pcsc.deviceInstance, context, name, id, [INSTANCE_LENGTH]);
      const [instance = ''] = code === Scard.success ? id.toString('utf16le').split('\0') : [];
      return { code, instance };
    },
  };
}

/** Why PC/SC cannot be called: no library, or one that cannot be used here. */
export type UnloadedPcsc = 'not-installed' | 'library-unusable';
export type LoadedPcsc = PcscApi | UnloadedPcsc;

let loaded: PcscApi | undefined;

/** PC/SC of this machine, loaded at the first call. If there is no usable library, the next call looks again. */
export function loadPcsc(): LoadedPcsc {
  const found = loaded ?? loadLibrary(pcscPlatformOf(process.platform));
  if (typeof found !== 'string') loaded = found;
  return found;
}

/** Never throws: a library that is missing, is made for another machine or lacks a function is an answer. */
export function loadLibrary(platform: PcscPlatform): LoadedPcsc {
  try {
    return bind(koffi.load(platform.library), platform);
  } catch (thrown) {
    return isMissing(thrown) ? 'not-installed' : 'library-unusable';
  }
}

/** What the loaders of Linux, macOS and Windows say of a missing file. Any other complaint is about its content. */
const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  /cannot open shared object file: No such file|no such file|could not be found|module not found/i.test(
    thrown.message,
  );
