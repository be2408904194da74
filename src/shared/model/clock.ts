/** The time, handed to whoever needs it. Only main/platform/clock.ts reads the real one. */
export type Clock = {
  now(): Date;
  /** Calls once after this many milliseconds; the returned function calls it off. */
  after(milliseconds: number, call: () => void): () => void;
};
