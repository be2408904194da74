import { normalise, type PinChange } from '../../../shared/domain/pin-policy.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';

/** The text in one field. It lives in the state of the component that asks for it, and nowhere else. */
export type PinText = {
  readonly text: string;
  /** What was corrected since the field was last empty. */
  readonly changes: readonly PinChange[];
  /** The text was removed because nobody was there. */
  readonly isCleared: boolean;
};

export const emptyText: PinText = { text: '', changes: [], isCleared: false };

/** The field after its user was away: empty, with a note if there was something in it. */
export const clearedText = ({ text }: PinText): PinText =>
  text === '' ? emptyText : { ...emptyText, isCleared: true };

/**
 * The field after its text has become `text`, corrected to what the card expects. While an input method is composing,
 * its text is left alone.
 */
export function typeInto(shape: PinShape, before: PinText, text: string, isComposing: boolean): PinText {
  const normalised = isComposing ? { text, changes: [] } : normalise(shape, text);
  const changes = text === '' ? [] : [...new Set([...before.changes, ...normalised.changes])];
  return { text: normalised.text, changes, isCleared: false };
}
