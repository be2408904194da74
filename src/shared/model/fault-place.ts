import * as z from 'zod/mini';

/**
 * Kind and place of a fault in our own code, e.g. `TypeError at index-Bx2.js:1:2345`. It has no room for the message.
 */
export const FaultPlace = z
  .string()
  .check(z.maxLength(200), z.regex(/^[\w$]+( at (nowhere|[\w.$-]+:\d+:\d+))?$/));
export type FaultPlace = z.infer<typeof FaultPlace>;
