import type { Question } from '../../shared/model/question.ts';

/** The person at the window, as main itself sees them. */
export type Person = {
  /** Whether they have pressed a button or key since the last press was used or forgotten. Uses it. */
  takePress(): boolean;
  /** Presses before now were not meant for what comes next. */
  forgetPresses(): void;
  /**
   * Asks. "Stop" is the default. It is also the answer if the window is closed, if the signal comes, or if another
   * question is still open.
   */
  ask(question: Question, signal: AbortSignal): Promise<boolean>;
};
