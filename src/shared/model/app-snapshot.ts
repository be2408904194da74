import * as z from 'zod/mini';
import { AppError } from './app-error.ts';
import { ReaderView } from './card.ts';
import { Notice } from './notice.ts';
import { LastChange } from './last-change.ts';
import { Reminder } from './plan.ts';
import { PolicyView } from './policy.ts';
import { SampleId } from './sample.ts';
import { Settings } from './settings.ts';
import { Instant, JstDay } from './time.ts';

/**
 * The whole state that main owns and windows show. It is small, immutable and numbered. It holds no PIN, and nothing
 * personal but what the user typed.
 */
export const AppSnapshot = z.strictObject({
  /** Grows by one with each change; a window keeps the higher one. */
  revision: z.int(),
  /** The clock that dates are compared with. It moves forward at least at each midnight in Japan. */
  asOf: Instant,
  /**
   * The day before the program was built: a clock that shows an earlier one is wrong. `null` if the build did not
   * record it, or if a day for practice replaces the clock.
   */
  builtAfter: z.nullable(JstDay),
  service: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('starting') }),
    z.strictObject({ state: z.literal('running') }),
    z.strictObject({ state: z.literal('failed'), error: AppError }),
  ]),
  readers: z.array(ReaderView),
  /** The reader that the user chose. Without a choice the window prefers one that holds a My Number Card. */
  chosenReader: z.nullable(z.string()),
  /** The sample shown instead of real readers. */
  sample: z.nullable(SampleId),
  settings: Settings,
  /** What whoever looks after this computer has decided for everybody at it. */
  policy: PolicyView,
  /** What the user wants to be reminded of, on this machine. */
  reminders: z.readonly(z.array(Reminder)),
  /** What main has to say apart from the card. */
  notices: z.readonly(z.array(Notice)),
  /** A change of a PIN that is under way, or whose outcome the user has not been told. */
  lastChange: z.nullable(LastChange),
  /** The program is ending and takes nothing new. */
  isEnding: z.boolean(),
});
export type AppSnapshot = z.infer<typeof AppSnapshot>;
