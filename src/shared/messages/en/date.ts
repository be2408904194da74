import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { eraInLatin } from '../era-in-latin.ts';
import { timeInJapan } from '../time-in-japan.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('en');

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number) => months[month - 1] ?? '';
const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
};
const withWeekday = (day: JstDay) => `${weekdays[weekdayOf(day)] ?? ''}, ${plain(day)}`;
export const countDays = (days: number): string => plural(days, { one: '1 day', other: `${days} days` });
/** A length of time of some months: `1 month`, `3 months`. */
export const countMonths = (howMany: number): string =>
  plural(howMany, { one: '1 month', other: `${howMany} months` });

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `until ${withWeekday(day)}`,
  from: (day) => `from ${withWeekday(day)}`,
  daysLeft: (days) => (days === 0 ? 'Today is the last day' : `${countDays(days)} left`),
  daysAgo: (days) => `ended ${countDays(days)} ago`,
  daysUntil: (days) => `begins in ${countDays(days)}`,
  moment: (instant) => `${plain(timeInJapan(instant).day)}, ${timeInJapan(instant).time} (Japan time)`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const gregorian =
      month && day ? `${day} ${monthName(month)} ${year}` : `${year} (month and day not known)`;
    return era && yearOfEra ? `${gregorian} – ${eraInLatin(era)} ${yearOfEra}` : gregorian;
  },
};
