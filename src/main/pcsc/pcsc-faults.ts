import { type ServiceFaultReason, TransportFault, type TransportFaultReason } from '../card/card-gateway.ts';
import type { PcscApi, PcscCode } from './pcsc-api.ts';

/** The codes that the program acts on. Names and numbers: pcsc-lite `pcsclite.h`, Windows SDK `winerror.h`. */
export const Scard = {
  success: 0,
  cancelled: 0x80100002,
  unknownReader: 0x80100009,
  timeout: 0x8010000a,
  sharingViolation: 0x8010000b,
  noMemory: 0x80100006,
  lostService: 0x80100013,
  readerUnavailable: 0x80100017,
  noService: 0x8010001d,
  serviceStopped: 0x8010001e,
  invalidParameter: 0x80100004,
  invalidValue: 0x80100011,
  unsupportedFeature: 0x80100022,
  noReaders: 0x8010002e,
  unpoweredCard: 0x80100067,
  resetCard: 0x80100068,
  refused: 0x8010006a,
  /** Not of PC/SC: a call did not come back within its limit. Bit 29 marks codes that no maker uses. */
  noAnswer: 0xe0000001,
} as const;

type Fault = readonly [name: string, card: TransportFaultReason, service?: ServiceFaultReason];

/**
 * What each code means for a card in use, and for the service. If contact breaks off during a command, drivers give
 * different codes. For the holder it is one thing: the card was taken away too early.
 */
const faults: Readonly<Record<PcscCode, Fault>> = {
  0x80100001: ['SCARD_F_INTERNAL_ERROR', 'card-not-answering'],
  0x80100002: ['SCARD_E_CANCELLED', 'closed'],
  0x80100003: ['SCARD_E_INVALID_HANDLE', 'service-gone'],
  0x80100004: ['SCARD_E_INVALID_PARAMETER', 'service-gone'],
  0x80100006: ['SCARD_E_NO_MEMORY', 'service-gone', 'too-many-clients'],
  0x80100009: ['SCARD_E_UNKNOWN_READER', 'reader-gone'],
  0x8010000a: ['SCARD_E_TIMEOUT', 'card-not-answering'],
  0x8010000b: ['SCARD_E_SHARING_VIOLATION', 'card-in-use'],
  0x8010000c: ['SCARD_E_NO_SMARTCARD', 'card-removed'],
  0x8010000d: ['SCARD_E_UNKNOWN_CARD', 'card-not-answering'],
  0x8010000f: ['SCARD_E_PROTO_MISMATCH', 'card-not-answering'],
  0x80100010: ['SCARD_E_NOT_READY', 'card-not-answering'],
  0x80100011: ['SCARD_E_INVALID_VALUE', 'reader-gone'],
  0x80100012: ['SCARD_E_SYSTEM_CANCELLED', 'service-gone'],
  // pcsc-lite: the service closed the connection. At the first message, some versions refuse like this.
  0x80100013: ['SCARD_F_COMM_ERROR', 'service-gone', 'refused'],
  0x80100014: ['SCARD_F_UNKNOWN_ERROR', 'card-not-answering'],
  0x80100015: ['SCARD_E_INVALID_ATR', 'card-not-answering'],
  0x80100016: ['SCARD_E_NOT_TRANSACTED', 'card-removed'],
  0x80100017: ['SCARD_E_READER_UNAVAILABLE', 'reader-gone'],
  0x80100018: ['SCARD_P_SHUTDOWN', 'service-gone'],
  0x8010001c: ['SCARD_E_CARD_UNSUPPORTED', 'card-not-answering'],
  0x8010001d: ['SCARD_E_NO_SERVICE', 'service-gone', 'not-running'],
  0x8010001e: ['SCARD_E_SERVICE_STOPPED', 'service-gone', 'not-running'],
  0x8010001f: ['SCARD_E_UNSUPPORTED_FEATURE', 'card-not-answering'],
  0x80100022: ['SCARD_E_UNSUPPORTED_FEATURE', 'card-not-answering'],
  0x8010002e: ['SCARD_E_NO_READERS_AVAILABLE', 'reader-gone'],
  0x8010002f: ['SCARD_E_COMM_DATA_LOST', 'card-removed'],
  0x80100031: ['SCARD_E_SERVER_TOO_BUSY', 'card-in-use', 'too-many-clients'],
  0x80100065: ['SCARD_W_UNSUPPORTED_CARD', 'card-not-answering'],
  0x80100066: ['SCARD_W_UNRESPONSIVE_CARD', 'card-not-answering'],
  0x80100067: ['SCARD_W_UNPOWERED_CARD', 'card-not-answering'],
  0x80100068: ['SCARD_W_RESET_CARD', 'card-removed'],
  0x80100069: ['SCARD_W_REMOVED_CARD', 'card-removed'],
  // pcsc-lite 1.9.9 and later, if polkit refuses; earlier ones say NO_SERVICE.
  0x8010006a: ['SCARD_W_SECURITY_VIOLATION', 'card-not-permitted', 'refused'],
  [Scard.noAnswer]: ['no answer in time', 'reader-not-answering', 'not-answering'],
  // Windows passes these on from the driver of the reader, mostly if card or reader went away during a command.
  0x00000005: ['ERROR_ACCESS_DENIED', 'card-not-permitted', 'refused'],
  0x00000006: ['ERROR_INVALID_HANDLE', 'service-gone'],
  0x00000015: ['ERROR_NOT_READY', 'card-removed'],
  0x00000016: ['ERROR_BAD_COMMAND', 'card-removed'],
  0x0000001f: ['ERROR_GEN_FAILURE', 'card-removed'],
  0x00000079: ['ERROR_SEM_TIMEOUT', 'card-not-answering'],
  0x000001b1: ['ERROR_NO_SUCH_DEVICE', 'reader-gone'],
  0x000003e3: ['ERROR_OPERATION_ABORTED', 'card-removed'],
  0x0000045d: ['ERROR_IO_DEVICE', 'card-removed'],
  0x0000048f: ['ERROR_DEVICE_NOT_CONNECTED', 'reader-gone'],
  0x00000651: ['ERROR_DEVICE_REMOVED', 'reader-gone'],
};

/** A code for the log: `SCARD_W_REMOVED_CARD (0x80100069)`. */
export function codeName(code: PcscCode): string {
  const hex = `0x${code.toString(16).toUpperCase().padStart(8, '0')}`;
  const name = faults[code]?.[0];
  return name ? `${name} (${hex})` : hex;
}

/** Only these ask whether this account may use cards. */
const ASKING = ['SCardEstablishContext', 'SCardConnect'];

/** @param call the function that failed; it stands in the log, too */
export function transportFault(call: string, code: PcscCode): TransportFault {
  // pcsc-lite's library uses the code of a refusal also if the service closed the connection (seen in 1.9.9).
  const isHangUp = code === Scard.refused && !ASKING.includes(call);
  const reason = isHangUp ? 'service-gone' : (faults[code]?.[1] ?? 'card-not-answering');
  return new TransportFault(reason, `${call}: ${codeName(code)}`);
}

/**
 * Why there is no service, from what SCardEstablishContext returned. Only pcsc-lite says "stopped" if its library and
 * its service speak different versions of their protocol (`ContextThread` in `winscard_svc.c`).
 */
export function serviceFault(
  code: PcscCode,
  { stoppedMeans }: Pick<PcscApi, 'stoppedMeans'>,
): ServiceFaultReason {
  if (code === Scard.serviceStopped) return stoppedMeans;
  return faults[code]?.[2] ?? 'not-answering';
}
