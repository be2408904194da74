import { sign } from 'node:crypto';
import type { Command } from './command.ts';
import { isAnswer } from './card-state.ts';
import type { CardState } from './card-state.ts';
import { signatureSchemes } from './signature-schemes.ts';
import { SW, answer, give } from './status-words.ts';
import type { Answer } from './status-words.ts';

const SIGNATURE_LENGTH = 256;

/**
 * COMPUTE DIGITAL SIGNATURE (class 80): P1 names the scheme, P2 = 80 the current key file or 80 | its short
 * identifier. One VERIFY serves any number of signatures until the next SELECT of an application.
 */
export function computeSignature(state: CardState, { p1, p2, data, le }: Command): Answer {
  const scheme = signatureSchemes.get(p1);
  if (!scheme || (p2 & 0xe0) !== 0x80) return answer(SW.wrongParameters);
  const file = state.findFile(p2 & 0x1f);
  if (isAnswer(file)) return file;
  if (file.kind !== 'signature-key') return answer(SW.wrongFileKind);
  if (!state.allows(file.use)) return answer(SW.securityNotSatisfied);
  if (data.length === 0 || le === undefined || le < SIGNATURE_LENGTH) return answer(SW.wrongLength);
  if (!scheme.accepts(data.length)) return answer(scheme.refusal);
  return give(scheme.sign(file.key(), data), le);
}

/** INTERNAL AUTHENTICATE: SHA-256 with RSA over a challenge of 1 to 255 bytes, without any PIN. */
export function internalAuthenticate(state: CardState, { p1, p2, data, le }: Command): Answer {
  if (p1 !== 0x00 || (p2 & 0xe0) !== 0x80) return answer(SW.wrongParameters);
  const file = state.findFile(p2 & 0x1f);
  if (isAnswer(file)) return file;
  if (file.kind === 'signature-key') return answer(SW.securityNotSatisfied);
  if (file.kind !== 'internal-authentication-key') return answer(SW.wrongFileKind);
  if (data.length < 1 || data.length > 255 || le === undefined || le < SIGNATURE_LENGTH)
    return answer(SW.wrongLength);
  return give(sign('sha256', data, file.key()), le);
}
