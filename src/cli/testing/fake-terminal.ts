import { plainText } from '../../shared/messages/markup.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Terminal } from '../terminal.ts';

export type FakeTerminal = Terminal & {
  readonly printed: readonly string[];
  readonly failed: readonly string[];
};

/** A terminal that keeps what is printed. */
export function fakeTerminal(language: Language = 'en'): FakeTerminal {
  const printed: string[] = [];
  const failed: string[] = [];
  return {
    language,
    messages: messagesFor(language),
    printed,
    failed,
    print: (text) => void printed.push(plainText(text)),
    printData: (text) => void printed.push(text),
    printJson: (value) => void printed.push(JSON.stringify(value)),
    note: (text) => void failed.push(plainText(text)),
    remark: (text) => void failed.push(plainText(text)),
    fail: (_code, message) => void failed.push(plainText(message)),
  };
}
