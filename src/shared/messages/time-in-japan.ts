import { jstDayOf, startOfJstDay } from '../domain/tokyo-calendar.ts';
import type { Instant, JstDay } from '../model/time.ts';

/** Day and time of day in Japan, e.g. `2026-11-14` and `23:59:59`. */
export function timeInJapan(instant: Instant): { readonly day: JstDay; readonly time: string } {
  const day = jstDayOf(instant);
  const sinceMidnight = new Date(instant).getTime() - new Date(startOfJstDay(day)).getTime();
  return { day, time: new Date(sinceMidnight).toISOString().slice(11, 19) };
}
