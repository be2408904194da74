import type { CardFamily } from './card-family.ts';
import { myNumberCard } from './my-number/my-number-card.ts';

/** The families of cards that the program knows, in the order in which a card is asked. */
export const families: readonly CardFamily[] = [myNumberCard];
