import * as z from 'zod/mini';

/** What the window shows of the log. */
export const Log = z.strictObject({
  /** Oldest first. */
  lines: z.array(z.string()),
  /** How often since the start a request to the outside was refused. */
  refusedRequests: z.int().check(z.gte(0)),
});
export type Log = z.infer<typeof Log>;

declare const redacted: unique symbol;
/** A command or an answer without anything that could be a secret or personal. */
export type Redacted = string & { readonly [redacted]: true };

/**
 * What can be logged. No field has room for a person's data: there are numbers, words from our own lists, and redacted
 * bytes. Readers are counted and not named, because their names hold serial numbers.
 */
export type LogEntry =
  | { readonly type: 'started'; readonly version: string; readonly electron: string; readonly system: string }
  | { readonly type: 'service'; readonly state: string; readonly readers: number; readonly cards: number }
  | { readonly type: 'exchange'; readonly command: Redacted; readonly answer: Redacted }
  /** `detail` and `trouble` are calls of PC/SC, codes and status words from our own tables. */
  | { readonly type: 'fault'; readonly reason: string; readonly detail?: string }
  | { readonly type: 'service-trouble'; readonly trouble: string }
  | { readonly type: 'incident'; readonly incident: string; readonly what: string }
  | { readonly type: 'request-refused'; readonly scheme: string };
