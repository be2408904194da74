import { eraKanji } from '../../domain/era-date.ts';
import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { timeInJapan } from '../time-in-japan.ts';

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
};
const withWeekday = (day: JstDay) => `${plain(day)}（${weekdays[weekdayOf(day)] ?? ''}）`;

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `至${withWeekday(day)}`,
  from: (day) => `${withWeekday(day)}起`,
  daysLeft: (days) => (days === 0 ? '今天是最后一天' : `还有${days}天`),
  daysAgo: (days) => `${days}天前已到期`,
  daysUntil: (days) => `${days}天后生效`,
  moment: (instant) => `${plain(timeInJapan(instant).day)} ${timeInJapan(instant).time}（日本时间）`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const gregorian = month && day ? `${year}年${month}月${day}日` : `${year}年（月日不明）`;
    return era && yearOfEra
      ? `${gregorian}（${eraKanji(era)}${yearOfEra === 1 ? '元' : yearOfEra}年）`
      : gregorian;
  },
};
