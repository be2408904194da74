import koffi, { type LibraryHandle, type TypeObject } from 'koffi';
import type { PcscPlatform } from './pcsc-platform.ts';

export type Call = ReturnType<LibraryHandle['func']>;
type TypeSpec = Parameters<typeof koffi.out>[0];

/** SCARD_READERSTATE as this platform lays it out. */
export function readerStateType(platform: PcscPlatform): TypeObject {
  const layout = platform.isPacked ? koffi.pack : koffi.struct;
  return layout({
    szReader: 'uint8 *',
    pvUserData: 'void *',
    dwCurrentState: platform.dword,
    dwEventState: platform.dword,
    cbAtr: platform.dword,
    rgbAtr: koffi.array('uint8', platform.atrLength),
  });
}

/** SCARD_IO_REQUEST as this platform lays it out. */
export function ioRequestType(platform: PcscPlatform): TypeObject {
  const layout = platform.isPacked ? koffi.pack : koffi.struct;
  return layout({ dwProtocol: platform.dword, cbPciLength: platform.dword });
}

/** The functions of PC/SC with the types of this platform, ready to be called. */
export function declareFunctions(library: LibraryHandle, platform: PcscPlatform) {
  const { dword, long, handle, text, convention } = platform;
  const wide = text === 'utf16le' ? 'W' : '';
  const readerState = readerStateType(platform);
  const ioRequest = ioRequestType(platform);
  const declared = (name: string, args: TypeSpec[]): Call => library.func(convention, name, long, args);
  const outHandle = koffi.out(koffi.pointer(handle));
  const outDword = koffi.out(koffi.pointer(dword));
  const inOutDword = koffi.inout(koffi.pointer(dword));
  return {
    ioRequestLength: koffi.sizeof(ioRequest),
    establishContext: declared('SCardEstablishContext', [dword, 'void *', 'void *', outHandle]),
    releaseContext: declared('SCardReleaseContext', [handle]),
    listReaders: declared(`SCardListReaders${wide}`, [handle, 'void *', 'uint8 *', inOutDword]),
    getStatusChange: declared(`SCardGetStatusChange${wide}`, [
      handle,
      dword,
      koffi.inout(koffi.pointer(readerState)),
      dword,
    ]),
    cancel: declared('SCardCancel', [handle]),
    connect: declared(`SCardConnect${wide}`, [handle, 'uint8 *', dword, dword, outHandle, outDword]),
    reconnect: declared('SCardReconnect', [handle, dword, dword, dword, outDword]),
    beginTransaction: declared('SCardBeginTransaction', [handle]),
    endTransaction: declared('SCardEndTransaction', [handle, dword]),
    disconnect: declared('SCardDisconnect', [handle, dword]),
    transmit: declared('SCardTransmit', [
      handle,
      koffi.pointer(ioRequest),
      'uint8 *',
      dword,
      'void *',
      'uint8 *',
      inOutDword,
    ]),
    attribute: optional(() => declared('SCardGetAttrib', [handle, dword, 'uint8 *', inOutDword])),
    deviceInstance: optional(() =>
      declared(`SCardGetReaderDeviceInstanceId${wide}`, [handle, 'uint8 *', 'uint8 *', inOutDword]),
    ),
    control: optional(() =>
      declared(platform.control, [handle, dword, 'uint8 *', dword, 'uint8 *', dword, outDword]),
    ),
  };
}

/** A function that an older library may lack. Without it the program can do less, and nothing else changes. */
function optional(declare: () => Call): Call | undefined {
  try {
    return declare();
  } catch {
    return undefined;
  }
}
