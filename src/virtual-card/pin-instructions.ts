import type { Command } from './command.ts';
import { isAnswer } from './card-state.ts';
import type { CardState } from './card-state.ts';
import type { ChangeCommand, ElementaryFile } from './file-system.ts';
import { SW, answer } from './status-words.ts';
import type { Answer } from './status-words.ts';

type PinFile = Extract<ElementaryFile, { kind: 'pin' }>;

const LONGEST_VALUE = 16;

/**
 * VERIFY of the current PIN file (P2 = 80) or of one by its short identifier (P2 = 80 | id). Without data it asks for
 * the tries left. The answer is always 63Cx, also after a success, so a card cannot be asked whether it is unlocked.
 */
export function verify(state: CardState, { p1, p2, data, le }: Command): Answer {
  if (p1 !== 0x00) return answer(SW.wrongParameters);
  const file = findPinFile(state, p2);
  if (isAnswer(file)) return file;
  const { pin } = file;
  if (data.length === 0) {
    if (state.generation.questionCounts) state.pins.verify(pin, data);
    return answer(SW.triesLeft + state.pins.triesLeft(pin));
  }
  if (data.length > LONGEST_VALUE || le !== undefined) return answer(SW.wrongLength);
  const outcome = state.pins.verify(pin, data);
  if (outcome === 'blocked') return answer(SW.keyBlocked);
  state.setVerified(pin, outcome === 'right');
  return answer(outcome === 'right' ? SW.ok : SW.triesLeft + state.pins.triesLeft(pin));
}

/** CHANGE REFERENCE DATA, P1 = 01: the new value alone, after VERIFY of the old one. */
export function changeReferenceData(state: CardState, command: Command): Answer {
  return command.p1 === 0x01 ? change(state, command, 'change-reference-data') : answer(SW.wrongParameters);
}

/** JICSAP's CHANGE KEY, P1 = 00: also the new value alone. */
export function changeKey(state: CardState, command: Command): Answer {
  return command.p1 === 0x00 ? change(state, command, 'change-key') : answer(SW.wrongParameters);
}

function change(state: CardState, { p2, data, le }: Command, by: ChangeCommand): Answer {
  const file = findPinFile(state, p2);
  if (isAnswer(file)) return file;
  if (file.changedBy !== by) return answer(SW.functionNotSupported);
  if (!state.isVerified(file.pin)) return answer(SW.securityNotSatisfied);
  if (data.length < 1 || data.length > LONGEST_VALUE || le !== undefined) return answer(SW.wrongLength);
  state.pins.change(file.pin, data);
  return answer(SW.ok);
}

function findPinFile(state: CardState, p2: number): PinFile | Answer {
  if ((p2 & 0xe0) !== 0x80) return answer(SW.wrongParameters);
  const file = state.findFile(p2 & 0x1f);
  if (isAnswer(file)) return file;
  return file.kind === 'pin' ? file : answer(SW.wrongFileKind);
}
