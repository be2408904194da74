import type { PinKind } from './pin.ts';
import type { Settings } from './settings.ts';

/**
 * What takes a press of its own: `delete` of reminders or the log, `remind` adds a reminder, `ask-tries` asks a card again
 * whose tries fell by themselves.
 */
export type Deed = 'send-pin' | 'delete' | 'remind' | 'ask-tries';

/** What main asks in a window of its own, which the page can neither draw nor press nor skip. */
export type Question =
  /** A mistake would lock this PIN. */
  | { readonly about: 'last-try'; readonly pin: PinKind }
  /** Something is to be done for which main has seen nobody press anything, as with some assistive programs. */
  | { readonly about: 'unseen-press'; readonly deed: Deed };

/** The question, and how its window looks and speaks. */
export type AskedQuestion = { readonly question: Question; readonly settings: Settings };

/** What the window of a question is given by its preload script. */
export type QuestionApi = {
  question(): Promise<AskedQuestion>;
  /** Resolves when "go on" may be pressed: a moment after the window was shown, so that no press meant for what was there before hits it. */
  ready(): Promise<void>;
  answer(goesOn: boolean): void;
};
