import { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Says in one sentence what is wrong with the arguments, and gives the exit code for it. */
export function misuse(sentence: string, args: readonly string[], terminal: Terminal): ExitCode {
  terminal.fail('usage', sentence, args.includes('--json'));
  return ExitCode.usage;
}
