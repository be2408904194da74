import { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What was typed cannot be: one sentence, and the exit code for it. */
export function misuse(sentence: string, args: readonly string[], terminal: Terminal): ExitCode {
  terminal.fail('usage', sentence, args.includes('--json'));
  return ExitCode.usage;
}
