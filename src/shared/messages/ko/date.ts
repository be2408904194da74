import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { timeInJapan } from '../time-in-japan.ts';

const weekdays = ['일', '월', '화', '수', '목', '금', '토'];
const eras = {
  meiji: '메이지(明治)',
  taisho: '다이쇼(大正)',
  showa: '쇼와(昭和)',
  heisei: '헤이세이(平成)',
  reiwa: '레이와(令和)',
};

const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${year}년 ${month}월 ${dayOfMonth}일`;
};
const withWeekday = (day: JstDay) => `${plain(day)}(${weekdays[weekdayOf(day)] ?? ''})`;

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `${withWeekday(day)}까지`,
  from: (day) => `${withWeekday(day)}부터`,
  daysLeft: (days) => (days === 0 ? '오늘이 마지막 날입니다' : `${days}일 남음`),
  daysAgo: (days) => `${days}일 전에 끝났습니다`,
  daysUntil: (days) => `${days}일 뒤에 시작됩니다`,
  moment: (instant) => `${plain(timeInJapan(instant).day)} ${timeInJapan(instant).time} (일본 시간)`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const gregorian = month && day ? `${year}년 ${month}월 ${day}일` : `${year}년(월일은 알 수 없음)`;
    return era && yearOfEra ? `${gregorian} – ${eras[era]} ${yearOfEra}년` : gregorian;
  },
};
