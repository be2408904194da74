import type { Command } from './command.ts';
import { isAnswer } from './card-state.ts';
import type { CardState } from './card-state.ts';
import { concat } from './der-writer.ts';
import { SW, answer, give } from './status-words.ts';
import type { Answer } from './status-words.ts';

/**
 * READ BINARY. P1-P2 is an offset of 15 bits, or P1 = 80 | short file identifier and P2 an offset of 8 bits (JICSAP
 * 1.1 §6.4.1). Reading past the end gives what is left; an offset at or behind the end gives 6B00.
 */
export function readBinary(state: CardState, { p1, p2, data, le }: Command): Answer {
  if (data.length > 0 || le === undefined) return answer(SW.wrongLength);
  const byShortId = p1 >= 0x80;
  if (byShortId && (p1 & 0x60) !== 0) return answer(SW.wrongParameters);
  const file = state.findFile(byShortId ? p1 & 0x1f : 0);
  if (isAnswer(file)) return file;
  if (file.kind !== 'transparent') return answer(SW.wrongFileKind);
  if (!state.allows(file.read)) return answer(SW.securityNotSatisfied);
  const offset = byShortId ? p2 : p1 * 256 + p2;
  const content = file.content();
  return offset >= content.length ? answer(SW.offsetOutside) : give(content.subarray(offset), le);
}

/** READ RECORD: P2 = short file identifier, then 4 for the record P1 or 5 for all from P1 on (JICSAP 1.1 §6.4.4). */
export function readRecord(state: CardState, { p1, p2, data, le }: Command): Answer {
  if (data.length > 0 || le === undefined) return answer(SW.wrongLength);
  const mode = p2 & 0x07;
  if (mode !== 4 && mode !== 5) return answer(SW.wrongParameters);
  const file = state.findFile(p2 >> 3);
  if (isAnswer(file)) return file;
  if (file.kind !== 'records') return answer(SW.wrongFileKind);
  if (!state.allows(file.read)) return answer(SW.securityNotSatisfied);
  const wanted = p1 === 0 ? [] : file.records.slice(p1 - 1, mode === 4 ? p1 : undefined);
  return wanted.length === 0 ? answer(SW.noSuchRecord) : give(concat(...wanted), le);
}

/** GET DATA, tag in P1-P2. Only the card manager answers it, selected or in its state after power-on. */
export function getData({ application, image }: CardState, { p1, p2, data, le }: Command): Answer {
  if (data.length > 0 || le === undefined) return answer(SW.wrongLength);
  const object = (application ?? image.cardManager)?.dataObjects().get(p1 * 256 + p2);
  if (!object) return answer(SW.noSuchDataObject);
  // A long object is not cut for a short Le (seen on one card).
  return object.length > 256 && le <= 256 ? answer(SW.wrongLength) : give(object, le);
}
