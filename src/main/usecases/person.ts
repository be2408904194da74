import type { Question } from '../../shared/model/question.ts';

/** The person before the window, as main sees them by itself. */
export type Person = {
  /** Whether they have pressed a button or key since the last press was taken or forgotten. Takes it. */
  takePress(): boolean;
  /** What was pressed before now was not meant for what comes next. */
  forgetPresses(): void;
  /**
   * Asks. "Stop" is the default, and what it means to close the window, and the answer when the signal is given or
   * another question is still open.
   */
  ask(question: Question, signal: AbortSignal): Promise<boolean>;
};
