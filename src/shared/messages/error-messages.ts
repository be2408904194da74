import type { AppError, AppErrorCode } from '../model/app-error.ts';
import type { ErrorText, Platform, Say } from './error-texts.ts';
import type { Messages } from './ja.ts';

export type { Platform } from './error-texts.ts';

/** What the user does next. It is data, not a function: the window decides which of them are buttons. */
export type ErrorAction =
  | 'start-service'
  | 'get-permission'
  | 'connect-reader'
  | 'place-card'
  | 'reinsert'
  | 'check-card'
  | 'change-card'
  | 'close-other-program'
  | 'read-again'
  | 'visit-office'
  | 'reset-secret'
  | 'correct-input'
  | 'check-tries'
  | 'consent'
  | 'wait'
  | 'choose-place'
  | 'check-storage'
  | 'make-room'
  | 'open-by-hand'
  | 'choose-file'
  | 'restart';

export const actionOf = {
  'service/not-running': 'start-service',
  'service/not-installed': 'start-service',
  'service/library-unusable': 'start-service',
  'service/part-missing': 'restart',
  'service/refused': 'get-permission',
  'service/too-many-clients': 'close-other-program',
  'service/not-fitting': 'start-service',
  'service/not-answering': 'start-service',
  'service/gone': 'start-service',
  'reader/none': 'connect-reader',
  'reader/gone': 'connect-reader',
  'reader/not-answering': 'connect-reader',
  'reader/short-answers': 'connect-reader',
  'card/none': 'place-card',
  'card/removed': 'reinsert',
  'card/changed': 'check-card',
  'card/put-back': 'read-again',
  'card/unidentified': 'read-again',
  'card/in-use': 'close-other-program',
  'card/not-permitted': 'get-permission',
  'card/not-answering': 'reinsert',
  'card/not-my-number': 'change-card',
  'card/unexpected-answer': 'read-again',
  'certificate/absent': 'visit-office',
  'certificate/unreadable': 'read-again',
  'pin/wrong': 'correct-input',
  'pin/now-blocked': 'reset-secret',
  'pin/blocked': 'reset-secret',
  'pin/absent': 'visit-office',
  'pin/shape': 'correct-input',
  'pin/last-try': 'consent',
  'pin/counter-changed': 'check-tries',
  'pin/counter-falls': 'read-again',
  'pin/counted-more': 'check-tries',
  'pin/not-tried': 'check-tries',
  'pin/outcome-unknown': 'reinsert',
  'pin/change-refused': 'correct-input',
  'pin/change-unknown': 'place-card',
  'pin/pad-cancelled': 'read-again',
  'pin/pad-timed-out': 'read-again',
  'pin/pad-mismatch': 'correct-input',
  'pin/pad-unusable': 'correct-input',
  'elsewhere/no-opensc': 'wait',
  'elsewhere/opensc-changed': 'wait',
  'elsewhere/card-cannot': 'wait',
  'elsewhere/changed-by-hand': 'wait',
  'elsewhere/not-written': 'check-storage',
  'elsewhere/browser-open': 'wait',
  'elsewhere/not-started': 'wait',
  'operation/busy': 'wait',
  'operation/declined': 'wait',
  'operation/switched-off': 'get-permission',
  'operation/ended': 'wait',
  'file/not-saved': 'choose-place',
  'file/disk-full': 'choose-place',
  'file/not-kept': 'check-storage',
  'reminders/full': 'make-room',
  'file/not-deleted': 'check-storage',
  'link/not-opened': 'open-by-hand',
  'page/not-printed': 'read-again',
  'file/not-readable': 'choose-file',
  internal: 'restart',
} as const satisfies Record<AppErrorCode, ErrorAction>;

export type PresentedError = {
  readonly title: string;
  readonly sentence: string;
  readonly next: string;
  readonly action: ErrorAction;
};

/** An error in words: what happened, what it means, and the one next step. */
export function presentError(
  error: AppError,
  messages: Messages,
  platform: Platform,
  place: 'window' | 'terminal' = 'window',
): PresentedError {
  // The table is indexed by the error's own code, so the text always fits this error.
  const text = messages.errors[error.code] as ErrorText<AppError>;
  const say = (part: Say<AppError>) => (typeof part === 'string' ? part : part(error, platform));
  return {
    title: say(text.title),
    sentence: say(text.sentence),
    next: say(text.next) + (text.afterwards && place === 'window' ? say(text.afterwards) : ''),
    action: actionOf[error.code],
  };
}

/** The command that starts the smart-card service, if one line does it. */
export function serviceCommand(error: AppError, platform: Platform): string | undefined {
  return platform === 'linux' ? linuxCommands[error.code] : undefined;
}

const linuxCommands: { readonly [code in AppErrorCode]?: string } = {
  'service/not-running': 'sudo systemctl enable --now pcscd.socket',
  'service/gone': 'sudo systemctl enable --now pcscd.socket',
  'service/not-installed': 'sudo apt install pcscd',
  'service/library-unusable': 'sudo apt install --reinstall libpcsclite1',
  'service/not-answering': 'sudo systemctl restart pcscd',
  'service/not-fitting': 'sudo systemctl restart pcscd',
};
