import { randomBytes } from 'node:crypto';
import type { Command } from './command.ts';
import type { CardState } from './card-state.ts';
import { changeKey, changeReferenceData, verify } from './pin-instructions.ts';
import { getData, readBinary, readRecord } from './read-instructions.ts';
import { select } from './select-instruction.ts';
import { computeSignature, internalAuthenticate } from './signature-instructions.ts';
import { SW, answer, give } from './status-words.ts';
import type { Answer } from './status-words.ts';

export type Instruction = (state: CardState, command: Command) => Answer;

/** GET CHALLENGE: 1 to 256 random bytes, in every application. */
const getChallenge: Instruction = (_state, { p1, p2, data, le, extended }) => {
  if (p1 !== 0 || p2 !== 0) return answer(SW.wrongParameters);
  if (data.length > 0 || le === undefined) return answer(SW.wrongLength);
  return extended ? answer(SW.conditionsNotSatisfied) : give(randomBytes(le), le);
};

/** Locking, unlocking, erasing, attributes: all need a key that only the issuer has. */
const issuerOnly: Instruction = () => answer(SW.securityNotSatisfied);

const setSessionKey: Instruction = (state) =>
  answer(state.application?.answers.setSessionKey ?? SW.noSecurityEnvironment);

const CLASS_00: ReadonlyMap<number, Instruction> = new Map<number, Instruction>([
  [0x20, verify],
  [0x24, changeReferenceData],
  [0x84, getChallenge],
  [0x88, internalAuthenticate],
  [0xa4, select],
  [0xb0, readBinary],
  [0xb2, readRecord],
  [0xca, getData],
]);

const CLASS_80: ReadonlyMap<number, Instruction> = new Map<number, Instruction>([
  [0x06, issuerOnly],
  [0x2a, computeSignature],
  [0x32, changeKey],
  [0x50, issuerOnly],
  [0x52, issuerOnly],
  [0x54, issuerOnly],
  [0x8a, issuerOnly],
  // SET PUBLIC IC KEY is for terminals with a certificate. Issued cards refused every P1-P2 that was tried.
  [0xa2, () => answer(SW.wrongParameters)],
  [0xae, setSessionKey],
  // "Last command" belongs to the iPhone's token. Cards refuse its length.
  [0xfc, () => answer(SW.wrongLength)],
]);

/** Finds what a class and instruction byte mean on this card and does it. */
export function execute(state: CardState, command: Command): Answer {
  if (command.cla !== 0x00 && command.cla !== 0x80) return answer(refusalOfClass(state, command.cla));
  if (command.extended && !state.generation.extendedLength) return answer(SW.wrongLength);
  const instruction = (command.cla === 0x00 ? CLASS_00 : CLASS_80).get(command.ins);
  return instruction ? instruction(state, command) : answer(SW.noSuchInstruction);
}

/** Class byte, ISO/IEC 7816-4 §5.1.1: bits 1-2 channel, 3-4 secure messaging, 5 chaining. */
function refusalOfClass(state: CardState, cla: number): number {
  if ((cla & 0x60) !== 0 || cla === 0xff) return SW.noSuchClass;
  if ((cla & 0x10) !== 0) return SW.chainingNotSupported;
  if ((cla & 0x03) !== 0) return SW.channelNotSupported;
  return state.application?.answers.secureMessaging ?? SW.secureMessagingNotSupported;
}
