import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { eraInLatin } from '../era-in-latin.ts';
import { timeInJapan } from '../time-in-japan.ts';

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** The month in words, because a Japanese counter would read 5/6 the other way round. */
const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
};
const withWeekday = (day: JstDay) => `${weekdays[weekdayOf(day)] ?? ''}, ${plain(day)}`;

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `đến hết ${withWeekday(day)}`,
  from: (day) => `từ ${withWeekday(day)}`,
  daysLeft: (days) => (days === 0 ? 'Hôm nay là ngày cuối cùng' : `Còn ${days} ngày`),
  daysAgo: (days) => `đã hết hạn ${days} ngày trước`,
  daysUntil: (days) => `bắt đầu sau ${days} ngày`,
  moment: (instant) => `${timeInJapan(instant).time} ${plain(timeInJapan(instant).day)} (giờ Nhật Bản)`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const gregorian =
      month && day ? `ngày ${day} tháng ${month} năm ${year}` : `năm ${year} (không rõ ngày tháng)`;
    return era && yearOfEra ? `${gregorian} – ${eraInLatin(era)} ${yearOfEra}` : gregorian;
  },
};
