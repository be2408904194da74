import { daysBetween } from '../../shared/domain/tokyo-calendar.ts';
import { plainText } from '../../shared/messages/markup.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { Reminder } from '../../shared/model/plan.ts';
import type { JstDay } from '../../shared/model/time.ts';

/** A reminder as the system shows it: what stands on the card's dates today, and the next step. */
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
