import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { countedDays, dayOfMonth, monthOfYear } from '../number-readings.ts';
import { timeInJapan } from '../time-in-japan.ts';

const weekdays = [
  '{日曜日|にちようび}',
  '{月曜日|げつようび}',
  '{火曜日|かようび}',
  '{水曜日|すいようび}',
  '{木曜日|もくようび}',
  '{金曜日|きんようび}',
  '{土曜日|どようび}',
];
const eras = {
  meiji: '{明治|めいじ}',
  taisho: '{大正|たいしょう}',
  showa: '{昭和|しょうわ}',
  heisei: '{平成|へいせい}',
  reiwa: '{令和|れいわ}',
};

const monthAndDay = (month: number, day: number) => `${monthOfYear(month)}${dayOfMonth(day)}`;
const plain = (day: JstDay) => {
  const { year, month, day: itsDay } = partsOf(day);
  return `${year}{年|ねん}${monthAndDay(month, itsDay)}`;
};
const withWeekday = (day: JstDay) => `${plain(day)}（${weekdays[weekdayOf(day)] ?? ''}）`;

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `${withWeekday(day)}まで`,
  from: (day) => `${withWeekday(day)}から`,
  daysLeft: (days) =>
    days === 0 ? '{今日|きょう}が {最後|さいご}の{日|ひ}です' : `あと ${countedDays(days)}`,
  daysAgo: (days) => `${countedDays(days)}{前|まえ}に {終|お}わりました`,
  daysUntil: (days) => `${countedDays(days)}{後|ご}に {始|はじ}まります`,
  moment: (instant) =>
    `${plain(timeInJapan(instant).day)} ${timeInJapan(instant).time}（{日本|にほん}の {時間|じかん}）`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const its =
      era && yearOfEra ? `（${eras[era]}${yearOfEra === 1 ? '{元|がん}' : yearOfEra}{年|ねん}）` : '';
    return month && day
      ? `${year}{年|ねん}${its}${monthAndDay(month, day)}`
      : `${year}{年|ねん}${its}（{月|つき}と {日|ひ}は わかりません）`;
  },
};
