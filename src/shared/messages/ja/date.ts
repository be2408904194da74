import type { Instant, JstDay } from '../../model/time.ts';
import { type Era, eraKanji } from '../../domain/era-date.ts';
import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import { timeInJapan } from '../time-in-japan.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
};
const withWeekday = (day: JstDay) => `${plain(day)}（${weekdays[weekdayOf(day)] ?? ''}）`;

export const date = {
  /** 2026年11月14日 */
  plain,
  /** 2026年11月14日（土） */
  day: withWeekday,
  until: (day: JstDay) => `${withWeekday(day)}まで`,
  from: (day: JstDay) => `${withWeekday(day)}から`,
  daysLeft: (days: number) => (days === 0 ? '今日が最後の日です' : `あと${days}日`),
  daysAgo: (days: number) => `${days}日前に終わりました`,
  daysUntil: (days: number) => `${days}日後に始まります`,
  moment: (instant: Instant) =>
    `${timeInJapan(instant).day.replaceAll('-', '/')} ${timeInJapan(instant).time}（日本時間）`,
  /** A birth date. Month and day are missing if the certificate does not have them. */
  birth: (birth: {
    readonly era: Era | undefined;
    readonly yearOfEra: number | undefined;
    readonly year: number;
    readonly month: number | undefined;
    readonly day: number | undefined;
  }) => {
    const era =
      birth.era && birth.yearOfEra
        ? `${eraKanji(birth.era)}${birth.yearOfEra === 1 ? '元' : birth.yearOfEra}年`
        : '';
    const year = era ? `${era}（${birth.year}年）` : `${birth.year}年`;
    return birth.month && birth.day ? `${year}${birth.month}月${birth.day}日` : `${year}（月日は不明）`;
  },
};
