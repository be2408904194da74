import type { AppErrorCode } from '../shared/model/app-error.ts';

/** Documented in docs/cli.md as stable. */
export const ExitCode = {
  done: 0,
  /** `doctor` found something broken. */
  somethingBroken: 1,
  usage: 2,
  noService: 3,
  noReader: 4,
  noCard: 5,
  notMyNumber: 6,
  cardFault: 7,
  wrongPassword: 8,
  /** Locked, or the last try without `--last-try`. */
  locked: 9,
  /** A file cannot be signed, or the certificate must not be used. The code says why. */
  notSigned: 10,
  /** What `verify` found; 0 is `no change found`. */
  lookCloser: 11,
  changed: 12,
  cannotBeChecked: 13,
  noSignature: 14,
  /** The answer could not be written, for example because the disk behind stdout is full. */
  notWritten: 15,
  /** A policy of this computer has switched it off. */
  switchedOff: 16,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Errors that are not listed here are faults of the card. */
const exitCodes: Partial<Record<AppErrorCode, ExitCode>> = {
  'service/not-running': ExitCode.noService,
  'service/not-installed': ExitCode.noService,
  'service/library-unusable': ExitCode.noService,
  'service/part-missing': ExitCode.noService,
  'service/refused': ExitCode.noService,
  'service/too-many-clients': ExitCode.noService,
  'service/not-fitting': ExitCode.noService,
  'service/not-answering': ExitCode.noService,
  'service/gone': ExitCode.noService,
  'elsewhere/card-cannot': ExitCode.notSigned,
  'operation/switched-off': ExitCode.switchedOff,
  'reader/none': ExitCode.noReader,
  'reader/gone': ExitCode.noReader,
  'card/none': ExitCode.noCard,
  'card/not-my-number': ExitCode.notMyNumber,
  'pin/wrong': ExitCode.wrongPassword,
  'pin/shape': ExitCode.wrongPassword,
  'pin/now-blocked': ExitCode.locked,
  'pin/blocked': ExitCode.locked,
  'pin/last-try': ExitCode.locked,
};

export const exitCodeOf = (code: AppErrorCode): ExitCode => exitCodes[code] ?? ExitCode.cardFault;
