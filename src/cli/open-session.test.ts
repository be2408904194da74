import { describe, expect, it } from 'vitest';
import { languages } from '../shared/model/language.ts';
import { ExitCode } from './exit-codes.ts';
import { failWith } from './open-session.ts';
import { fakeTerminal } from './testing/fake-terminal.ts';

const unexpected = {
  code: 'card/unexpected-answer',
  step: 'select-application',
  statusWord: '6985',
} as const;

describe('what the command line says of a card with an unexpected answer', () => {
  it.each(languages)('names the step and the status word in "%s"', (language) => {
    const terminal = fakeTerminal(language);
    expect(failWith(unexpected, false, terminal)).toBe(ExitCode.cardFault);
    expect(terminal.failed.join()).toMatch(/select-application.*6985/);
  });
});
