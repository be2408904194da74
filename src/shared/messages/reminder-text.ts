import { daysBetween } from '../domain/tokyo-calendar.ts';
import { plainText } from './markup.ts';
import type { Messages } from './messages.ts';
import type { Reminder } from '../model/plan.ts';
import type { JstDay } from '../model/time.ts';

/** A reminder as the system and Home show it, in plain text: what stands on the card's dates today, and the next step. */
export function reminderText(
  { kind, label, expiresOn }: Reminder,
  today: JstDay,
  { calendar, common }: Messages,
): { readonly title: string; readonly body: string } {
  const daysLeft = daysBetween(today, expiresOn);
  const body = daysLeft < 0 ? calendar.ended(expiresOn) : calendar.ending(expiresOn, daysLeft);
  return {
    title: plainText(calendar.certificate(common.certificates[kind], label)),
    body: plainText(body),
  };
}
