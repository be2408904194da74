import { formatStatusWord } from './status-word.ts';

/** The card answered, but with an outcome that the step does not know. */
export class UnexpectedStatus extends Error {
  readonly step: string;
  readonly statusWord: string;

  constructor(step: string, statusWord: number) {
    super(`${step}: status word ${formatStatusWord(statusWord)}`);
    this.name = 'UnexpectedStatus';
    this.step = step;
    this.statusWord = formatStatusWord(statusWord);
  }
}
