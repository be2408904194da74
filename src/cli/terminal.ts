import { messagesFor, type Messages } from '../shared/messages/messages.ts';
import { visible } from '../shared/domain/visible.ts';
import { plainText } from '../shared/messages/markup.ts';
import { ExitCode } from './exit-codes.ts';
import type { Platform } from '../shared/messages/error-messages.ts';
import { type Language, languageFor } from '../shared/model/language.ts';

/** Where the command line speaks to: answers go to stdout, everything else to stderr. */
export type Terminal = {
  readonly language: Language;
  readonly messages: Messages;
  /** A text of ours, with readings. What somebody else wrote stands in it as `foreign`. */
  print(text: string): void;
  /** Text that holds no markup. */
  printData(text: string): void;
  /** For programs: one line of JSON, of which nothing is taken for markup. */
  printJson(value: unknown): void;
  /** One sentence for a person, beside the answer. */
  note(text: string): void;
  /** One sentence for a person who is watching: not where stderr goes into a file or a program. */
  remark(text: string): void;
  /** One sentence, or the same as JSON for programs. */
  fail(code: string, message: string, json: boolean): void;
};

/** @param fixed the language that a policy names for this computer */
export function createTerminal(environment: NodeJS.ProcessEnv, fixed: Language | null = null): Terminal {
  const language = fixed ?? languageOf(environment);
  const note = (text: string): void => void process.stderr.write(`${visible(plainText(text))}\n`);
  return {
    language,
    messages: messagesFor(language),
    print: (text) => void process.stdout.write(`${shown(plainText(text))}\n`),
    printData: (text) => void process.stdout.write(`${shown(text)}\n`),
    printJson: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    note,
    remark: (text) => process.stderr.isTTY && note(text),
    fail: (code, message, json) => {
      const line = visible(plainText(message).replaceAll('\n', ' '));
      process.stderr.write(`${json ? JSON.stringify({ error: { code, message: line } }) : line}\n`);
    },
  };
}

/** Names from elsewhere must not control the terminal, and lines must stay lines. */
const shown = (text: string): string => text.split('\n').map(visible).join('\n');

/**
 * Whatever reads stdout may fail. A reader that wants no more (`shomei … | head -1`) is no fault, and the rest is
 * dropped. Anything else, such as a full disk, is reported and becomes the exit code, whatever the command itself came
 * to.
 */
export function watchOutput({ messages }: Terminal): void {
  // If even the error cannot be written, only the exit code is left.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`${plainText(messages.cli.notWritten)}\n`);
    process.once('exit', () => void (process.exitCode = ExitCode.notWritten));
  });
}

/** POSIX order: LC_ALL over LC_MESSAGES over LANG. If none is set, the language of the system. */
function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale =
    environment.LC_ALL ||
    environment.LC_MESSAGES ||
    environment.LANG ||
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return languageFor([locale]);
}

export const platformHere = (): Platform =>
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'mac' : 'linux';
