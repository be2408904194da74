/** The time, passed to code that needs it. Only main/platform/clock.ts reads the real one. */
export type Clock = {
  now(): Date;
  /** Calls once after this many milliseconds. The returned function cancels it. */
  after(milliseconds: number, call: () => void): () => void;
};
