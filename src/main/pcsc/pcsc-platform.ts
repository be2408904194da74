/**
 * The three PC/SC implementations speak one API in three binary shapes. The shapes are data here, so that all three
 * can be checked on any machine.
 *
 * Sources: pcsc-lite `wintypes.h`, `winscard.h`, `pcsclite.h`; Windows SDK `winscard.h`; the headers of Apple's
 * PCSC.framework, which kept the 32-bit types and `#pragma pack(1)` of pcsc-lite 1.1.
 */
export type PcscPlatform = {
  readonly library: string;
  /** Calling convention. It matters on 32-bit Windows only. */
  readonly convention: '__cdecl' | '__stdcall';
  /** DWORD, an unsigned integer. `ulong` is 8 bytes on 64-bit Linux. */
  readonly dword: 'ulong' | 'uint32';
  /** LONG, which every call returns. */
  readonly long: 'long' | 'int32';
  /** SCARDCONTEXT and SCARDHANDLE. */
  readonly handle: 'long' | 'int32' | 'uintptr';
  /** How names of readers are encoded. The wide functions have a W at their end. */
  readonly text: 'utf8' | 'utf16le';
  /** Whether the members of structures follow each other without gaps. */
  readonly isPacked: boolean;
  /** Length of `rgbAtr` in SCARD_READERSTATE, in bytes. */
  readonly atrLength: 33 | 36;
  /** What the library calls SCardControl. On macOS that name is an older function with other arguments. */
  readonly control: 'SCardControl' | 'SCardControl132';
  /** CM_IOCTL_GET_FEATURE_REQUEST: SCARD_CTL_CODE(3400), which each system computes in its own way. */
  readonly featureRequest: number;
  /** What tells where a reader is plugged in: SCARD_ATTR_CHANNEL_ID of its driver, or the id of its device. */
  readonly plugIsToldBy: 'channel' | 'instance' | 'nobody';
  /** What shows that the service has started; `nothing` if the first call starts it. */
  readonly serviceSign: 'socket' | 'started-event' | 'nothing';
  /**
   * What a missing service means. Windows runs it only while there is a reader ("Manual (Trigger Start)" since Windows
   * 8), so there it means that no reader is plugged in.
   */
  readonly withoutService: 'failed' | 'no-reader';
  /** What SCARD_E_SERVICE_STOPPED means. pcsc-lite says it if library and service do not fit. */
  readonly stoppedMeans: 'not-running' | 'not-fitting';
};

const pcsclite: PcscPlatform = {
  library: 'libpcsclite.so.1',
  convention: '__cdecl',
  dword: 'ulong',
  long: 'long',
  handle: 'long',
  text: 'utf8',
  isPacked: false,
  atrLength: 33,
  control: 'SCardControl',
  featureRequest: 0x42000000 + 3400,
  plugIsToldBy: 'channel',
  serviceSign: 'socket',
  withoutService: 'failed',
  stoppedMeans: 'not-fitting',
};

const winscard: PcscPlatform = {
  library: 'winscard.dll',
  convention: '__stdcall',
  dword: 'uint32',
  long: 'int32',
  handle: 'uintptr',
  text: 'utf16le',
  isPacked: false,
  atrLength: 36,
  control: 'SCardControl',
  // CTL_CODE(FILE_DEVICE_SMARTCARD, 3400, METHOD_BUFFERED, FILE_ANY_ACCESS)
  featureRequest: (0x31 << 16) | (3400 << 2),
  plugIsToldBy: 'instance',
  serviceSign: 'started-event',
  withoutService: 'no-reader',
  stoppedMeans: 'not-running',
};

const pcscFramework: PcscPlatform = {
  library: '/System/Library/Frameworks/PCSC.framework/PCSC',
  convention: '__cdecl',
  dword: 'uint32',
  long: 'int32',
  handle: 'int32',
  text: 'utf8',
  isPacked: true,
  atrLength: 33,
  control: 'SCardControl132',
  featureRequest: 0x42000000 + 3400,
  // Not tried there: whether a driver tells it, and whether connecting to a reader alone disturbs anybody.
  plugIsToldBy: 'nobody',
  serviceSign: 'nothing',
  withoutService: 'failed',
  stoppedMeans: 'not-running',
};

export const pcscPlatforms = { linux: pcsclite, win32: winscard, darwin: pcscFramework } as const;

/** The shape that an operating system uses. Every other Unix has pcsc-lite. */
export function pcscPlatformOf(system: NodeJS.Platform): PcscPlatform {
  return system === 'win32' || system === 'darwin' ? pcscPlatforms[system] : pcscPlatforms.linux;
}
