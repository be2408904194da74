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

/** Errors that no command can end with, because they occur in the window only. */
type InWindowAlone =
  | `${'elsewhere' | 'link' | 'page' | 'reminders'}/${string}`
  | `pin/${'change-refused' | 'change-unknown'}`
  | `pin/pad-${string}`
  | `file/${string}`;
type CommandLineError = Exclude<AppErrorCode, InWindowAlone> | 'elsewhere/card-cannot';

/** An error without an exit code does not compile. */
const exitCodes: Readonly<Record<CommandLineError, ExitCode>> = {
  'service/not-running': ExitCode.noService,
  'service/not-installed': ExitCode.noService,
  'service/library-unusable': ExitCode.noService,
  'service/part-missing': ExitCode.noService,
  'service/refused': ExitCode.noService,
  'service/too-many-clients': ExitCode.noService,
  'service/not-fitting': ExitCode.noService,
  'service/not-answering': ExitCode.noService,
  'service/gone': ExitCode.noService,
  'reader/none': ExitCode.noReader,
  'reader/gone': ExitCode.noReader,
  'reader/not-answering': ExitCode.cardFault,
  'reader/short-answers': ExitCode.notSigned,
  'card/none': ExitCode.noCard,
  'card/removed': ExitCode.cardFault,
  'card/changed': ExitCode.cardFault,
  'card/put-back': ExitCode.cardFault,
  'card/unidentified': ExitCode.cardFault,
  'card/in-use': ExitCode.cardFault,
  'card/not-permitted': ExitCode.cardFault,
  'card/not-answering': ExitCode.cardFault,
  'card/not-my-number': ExitCode.notMyNumber,
  'card/unexpected-answer': ExitCode.cardFault,
  'certificate/absent': ExitCode.notSigned,
  'certificate/unreadable': ExitCode.cardFault,
  'pin/wrong': ExitCode.wrongPassword,
  'pin/counted-more': ExitCode.wrongPassword,
  'pin/shape': ExitCode.wrongPassword,
  'pin/now-blocked': ExitCode.locked,
  'pin/blocked': ExitCode.locked,
  'pin/last-try': ExitCode.locked,
  'pin/absent': ExitCode.notSigned,
  'pin/counter-changed': ExitCode.cardFault,
  'pin/counter-falls': ExitCode.cardFault,
  'pin/not-tried': ExitCode.cardFault,
  'pin/outcome-unknown': ExitCode.cardFault,
  'elsewhere/card-cannot': ExitCode.notSigned,
  'operation/busy': ExitCode.cardFault,
  'operation/declined': ExitCode.cardFault,
  'operation/ended': ExitCode.cardFault,
  'operation/switched-off': ExitCode.switchedOff,
  internal: ExitCode.cardFault,
};

const hasExitCode = (code: AppErrorCode): code is CommandLineError => Object.hasOwn(exitCodes, code);

export const exitCodeOf = (code: AppErrorCode): ExitCode =>
  hasExitCode(code) ? exitCodes[code] : ExitCode.cardFault;
