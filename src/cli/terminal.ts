import { messagesFor, type Messages } from '../shared/messages/messages.ts';
import { plainText } from '../shared/messages/markup.ts';
import type { Platform } from '../shared/messages/error-messages.ts';
import { type Language, languageFor } from '../shared/model/language.ts';

/** Where the command line speaks to: answers go to stdout, everything else to stderr. */
export type Terminal = {
  readonly language: Language;
  readonly messages: Messages;
  print(text: string): void;
  /** Data as it is: names of files may look like markup. */
  printData(text: string): void;
  /** One sentence, or the same as JSON for programs. */
  fail(code: string, message: string, json: boolean): void;
};

export function createTerminal(environment: NodeJS.ProcessEnv): Terminal {
  const language = languageOf(environment);
  return {
    language,
    messages: messagesFor(language),
    print: (text) => void process.stdout.write(`${plainText(text)}\n`),
    printData: (text) => void process.stdout.write(`${text}\n`),
    fail: (code, message, json) => {
      const line = plainText(message).replaceAll('\n', ' ');
      process.stderr.write(`${json ? JSON.stringify({ error: { code, message: line } }) : line}\n`);
    },
  };
}

/** As POSIX orders them: LC_ALL over LC_MESSAGES over LANG; where none is set, the system's own. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale =
    environment.LC_ALL ||
    environment.LC_MESSAGES ||
    environment.LANG ||
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return languageFor([locale]);
}

export const platformHere = (): Platform =>
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'mac' : 'linux';
