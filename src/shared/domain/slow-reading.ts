/** Nobody waits this long for a word while a card is being read, in milliseconds. */
export const SLOW_READING = 5_000;
