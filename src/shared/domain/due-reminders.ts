import type { Reminder } from '../model/plan.ts';
import type { JstDay } from '../model/time.ts';
import { occasionsOf } from './occasions.ts';

/**
 * The reminders of which a day has come since they were last looked at. Each day is due once. If several days passed
 * unseen, one reminder is enough.
 * @param lookedOn the day of the last look, whose own reminders were shown then
 */
export const dueReminders = (
  reminders: readonly Reminder[],
  lookedOn: JstDay,
  today: JstDay,
): readonly Reminder[] =>
  reminders.filter(({ expiresOn, generation }) =>
    occasionsOf(expiresOn, generation).some(({ day }) => lookedOn < day && day <= today),
  );
