import * as z from 'zod/mini';
import { Reminder } from './plan.ts';
import { JstDay } from './time.ts';

/** The files in which the program keeps something for its user. */
export const OwnFile = z.enum(['reminders', 'settings']);
export type OwnFile = z.infer<typeof OwnFile>;

/** Something that main has to say. It stands on Home until it is settled or dismissed. */
export const Notice = z.discriminatedUnion('notice', [
  /** Its day has come, and the system could not show it. */
  z.strictObject({ notice: z.literal('reminder-due'), reminder: Reminder }),
  /** A file could not be read and was kept aside. */
  z.strictObject({
    notice: z.literal('file-damaged'),
    file: OwnFile,
    /** How many reminders or settings in it can be restored. */
    readable: z.int().check(z.gte(0)),
  }),
  /** Nothing can be stored: choices end with the window. */
  z.strictObject({ notice: z.literal('not-kept') }),
  /** The policy of this computer cannot be understood, so that all it could switch off is off. */
  z.strictObject({ notice: z.literal('policy-damaged') }),
  /** The program is older than a year, and nobody has said yet that this was seen. */
  z.strictObject({
    notice: z.literal('old-version'),
    version: z.string(),
    builtAfter: JstDay,
    /** Where newer ones are, where the package says it. */
    address: z.nullable(z.string()),
  }),
]);
export type Notice = z.infer<typeof Notice>;
