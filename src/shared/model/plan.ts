import * as z from 'zod/mini';
import { oneLine } from '../domain/one-line.ts';
import { parseDay } from '../domain/tokyo-calendar.ts';
import { CertificateKind, laterGeneration } from './certificate.ts';
import { JstDay } from './time.ts';

/** The last day of a certificate under a name that the user typed. Nothing else of it is taken along or stored. */
export const DatedCertificate = z.strictObject({
  /** Empty if the user typed none. It is never filled from the card. */
  label: z.string().check(z.overwrite(oneLine), z.trim(), z.maxLength(60)),
  kind: CertificateKind,
  generation: laterGeneration,
  expiresOn: JstDay.check(z.refine((day) => parseDay(day) !== undefined)),
});
export type DatedCertificate = z.infer<typeof DatedCertificate>;

/** A wish to be reminded of the end of a certificate. */
export const Reminder = z.extend(DatedCertificate, { id: z.string().check(z.minLength(1), z.maxLength(64)) });
export type Reminder = z.infer<typeof Reminder>;

/** More than any family needs. A file with a hundred thousand blocked the start for seconds. */
export const MOST_REMINDERS = 100;

/** The reminders that can be read among the first entries of a file, whatever else is in it. */
export function remindersIn(content: unknown): readonly Reminder[] {
  const list: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'reminders') : undefined;
  return Array.isArray(list)
    ? list.slice(0, MOST_REMINDERS).flatMap((entry) => Reminder.safeParse(entry).data ?? [])
    : [];
}
