import { daysBetween } from '../domain/tokyo-calendar.ts';
import { foreign, plainText } from './markup.ts';
import type { Messages } from './messages.ts';
import type { Reminder } from '../model/plan.ts';
import type { JstDay } from '../model/time.ts';

type ReminderText = { readonly title: string; readonly body: string };

/** A reminder as Home shows it: the state of the card's dates today, and the next step. */
export function reminderWords(
  { kind, label, expiresOn }: Reminder,
  today: JstDay,
  { calendar, common }: Messages,
): ReminderText {
  const daysLeft = daysBetween(today, expiresOn);
  const body = daysLeft < 0 ? calendar.ended(expiresOn) : calendar.ending(expiresOn, daysLeft);
  return { title: calendar.certificate(common.certificates[kind], label === '' ? '' : foreign(label)), body };
}

/** The same as plain text, for a notification of the system. */
export function reminderText(reminder: Reminder, today: JstDay, messages: Messages): ReminderText {
  const { title, body } = reminderWords(reminder, today, messages);
  return { title: plainText(title), body: plainText(body) };
}
