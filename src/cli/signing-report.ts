import type { SigningOutcome, SigningProblem } from '../main/usecases/sign-documents.ts';
import type { SigningMessages } from '../shared/messages/load-signing.ts';
import { foreign } from '../shared/messages/markup.ts';
import { ExitCode, exitCodeOf } from './exit-codes.ts';
import { sentenceOf } from './open-session.ts';
import type { SignOptions } from './sign-options.ts';
import type { Terminal } from './terminal.ts';

/** Tells what became of the files: line by line for a person, or as JSON for a program. */
export class SigningReport {
  readonly #options: SignOptions;
  readonly #words: SigningMessages;
  readonly #terminal: Terminal;

  constructor(options: SignOptions, words: SigningMessages, terminal: Terminal) {
    this.#options = options;
    this.#words = words;
    this.#terminal = terminal;
  }

  /**
   * @param outcomes of the files that were given, in their order
   * @returns the exit code, by the first error that is no consequence of another one
   */
  tell(outcomes: readonly SigningOutcome[]): ExitCode {
    const problems = outcomes.flatMap((each) => (each.state === 'signed' ? [] : [each.problem]));
    const deciding = problems.find((each) => each !== 'sign/held-back') ?? problems[0];
    if (this.#options.json) this.#tellProgram(outcomes, deciding);
    else this.#tellPerson(outcomes);
    if (deciding === undefined) return ExitCode.done;
    return typeof deciding === 'string' ? ExitCode.notSigned : exitCodeOf(deciding.code);
  }

  #tellProgram(outcomes: readonly SigningOutcome[], deciding: SigningProblem | undefined): void {
    const files = this.#inOrder(outcomes).map(({ file: { input, form }, outcome }) => ({
      input,
      form,
      ...reportOf(outcome),
    }));
    this.#terminal.printJson({ files });
    if (deciding !== undefined) this.#terminal.fail(codeOf(deciding), this.#textOf(deciding), true);
  }

  /** A person is told of all problems, after the files that were signed. */
  #tellPerson(outcomes: readonly SigningOutcome[]): void {
    const all = this.#inOrder(outcomes);
    for (const { file, outcome } of all)
      if (outcome.state === 'signed')
        this.#terminal.print(this.#words.commandLine.signed(foreign(file.input), foreign(outcome.output)));
    for (const { file, outcome } of all)
      if (outcome.state === 'not-signed') {
        const sentence = `${foreign(file.input)}: ${this.#textOf(outcome.problem)}`;
        this.#terminal.fail(codeOf(outcome.problem), sentence, false);
      }
  }

  #inOrder(outcomes: readonly SigningOutcome[]) {
    return this.#options.files.flatMap((file, index) => {
      const outcome = outcomes[index];
      return outcome ? [{ file, outcome }] : [];
    });
  }

  #textOf(problem: SigningProblem): string {
    if (typeof problem !== 'string') return sentenceOf(problem, this.#terminal);
    const { title, next } = this.#words.problems[problem];
    return this.#terminal.messages.cli.error(title, next);
  }
}

/** What programs get to know of one file. */
const reportOf = (
  outcome: SigningOutcome,
): { readonly output?: string; readonly sha256?: string; readonly problem?: string } =>
  outcome.state === 'signed'
    ? { output: outcome.output, sha256: outcome.sha256 }
    : { problem: codeOf(outcome.problem) };

const codeOf = (problem: SigningProblem): string => (typeof problem === 'string' ? problem : problem.code);
