/**
 * Numbers with their counter, if the reading of some numbers is irregular: `{4|し}{月|がつ}`, `{20日|はつか}`. A digit with
 * its usual reading stays outside: `5{月|がつ}`.
 */
const FIRST_DAYS = [
  'ふつか',
  'みっか',
  'よっか',
  'いつか',
  'むいか',
  'なのか',
  'ようか',
  'ここのか',
  'とおか',
] as const;
const OWN_DAYS: Readonly<Record<number, string>> = {
  ...Object.fromEntries(FIRST_DAYS.map((reading, index) => [index + 2, reading])),
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};
const OWN_MONTHS: Readonly<Record<number, string>> = { 4: 'し', 7: 'しち', 9: 'く' };
const OWN_PEOPLE: Readonly<Record<number, string>> = { 1: 'ひとり', 2: 'ふたり' };

/** A number of days: `{2日|ふつか}`, `30{日|にち}`. */
export function countedDays(days: number): string {
  const own = OWN_DAYS[days];
  if (own) return `{${days}日|${own}}`;
  return days % 10 === 4 ? `${days}{日|か}` : `${days}{日|にち}`;
}

/** A day of the calendar. It is read as a number of days, but the first is `{1日|ついたち}`. */
export const dayOfMonth = (day: number): string => (day === 1 ? '{1日|ついたち}' : countedDays(day));

/** A month of the calendar: `{4|し}{月|がつ}`, `5{月|がつ}`. */
export function monthOfYear(month: number): string {
  const own = OWN_MONTHS[month];
  return `${own ? `{${month}|${own}}` : month}{月|がつ}`;
}

/** Minutes: `5{分|ふん}`, `30{分|ぷん}`. */
const minutes = (count: number) => `${count}{分|${[2, 5, 7, 9].includes(count % 10) ? 'ふん' : 'ぷん'}}`;

const people = (count: number) => {
  const own = OWN_PEOPLE[count];
  return own ? `{${count}人|${own}}` : `${count}{人|にん}`;
};

/** The counters whose reading depends on the number. A day after a month is one of the calendar. */
export const counted = {
  年: (count: number) => `${count}{年|ねん}`,
  月: monthOfYear,
  日: (count: number, isAfterMonth: boolean) => (isAfterMonth ? dayOfMonth(count) : countedDays(count)),
  分: minutes,
  人: people,
} as const;
