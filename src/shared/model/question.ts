import type { PinKind } from './pin.ts';
import type { Settings } from './settings.ts';

/**
 * What needs a press of its own: `delete` deletes reminders or the log, `remind` adds a reminder, `ask-tries` asks a
 * card again whose tries fell by themselves.
 */
export type Deed = 'send-pin' | 'delete' | 'remind' | 'ask-tries';

/** What main asks in a window of its own. The page can neither draw nor press nor skip it. */
export type Question =
  /** A mistake would lock this PIN. */
  | { readonly about: 'last-try'; readonly pin: PinKind }
  /** Something is to be done, but main has seen nobody press anything. Some assistive programs work like that. */
  | { readonly about: 'unseen-press'; readonly deed: Deed };

/** The question, and how its window looks and speaks. */
export type AskedQuestion = { readonly question: Question; readonly settings: Settings };

/** What the preload script gives to the window of a question. */
export type QuestionApi = {
  question(): Promise<AskedQuestion>;
  /**
   * Resolves when "go on" may be pressed: a moment after the window appeared, so that no press meant for something
   * else hits it.
   */
  ready(): Promise<void>;
  answer(goesOn: boolean): void;
};
