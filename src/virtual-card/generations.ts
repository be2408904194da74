import type { CardGeneration } from './card-state.ts';
import { hex } from './file-system.ts';

/** Cards as readers have reported them. Whether a warm reset forgets is known of one card only, and serves for all. */
const generation = (atr: string, extendedLength = true): CardGeneration => ({
  atr: hex(atr),
  extendedLength,
  stateSurvivesReset: true,
  firstCommandFails: false,
  questionCounts: false,
});

/** A newer card on its contacts: announces short file identifiers, chaining and extended length. */
export const contactCard = generation('3B DA 13 FF 81 31 FB 46 80 12 39 2F 31 C1 73 C6 01 C0 3B');

/** Another card on its contacts; announces no extended length. */
export const contactCardWithoutExtendedLength = generation('3B C5 FF 81 31 FB 45 80 73 C6 01 00 00', false);

/** A card in the field of a reader. The reader builds the ATR from the answer of a type B card (PC/SC part 3). */
export const contactlessCard = generation('3B 88 80 01 00 00 41 E0 B3 81 A1 00 3B');

export const jukiCard = generation('3B 88 80 01 00 00 14 E0 B3 81 91 00 5E', false);

/** ISO/IEC 14443-4 without historical bytes, as readers report phones. */
export const phone = generation('3B 80 80 01 01');

/** A driving licence. */
export const foreignCard = generation('3B 88 80 01 00 00 00 00 91 81 C1 00 D8', false);
