import { partsOf, weekdayOf } from '../../domain/tokyo-calendar.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { eraInLatin } from '../era-in-latin.ts';
import { timeInJapan } from '../time-in-japan.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt-BR');

const weekdays = ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];
const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

const monthName = (month: number) => months[month - 1] ?? '';
/** The first of a month is an ordinal: 1º de maio. */
const spelled = (year: number, month: number, day: number) =>
  `${day === 1 ? '1º' : day} de ${monthName(month)} de ${year}`;
const plain = (day: JstDay) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return spelled(year, month, dayOfMonth);
};
const withWeekday = (day: JstDay) => `${plain(day)} (${weekdays[weekdayOf(day)] ?? ''})`;
export const countDays = (days: number): string =>
  plural(days, { one: `${days} dia`, other: `${days} dias` });
/** A length of time of some months: `1 mês`, `3 meses`. */
export const countMonths = (howMany: number): string =>
  plural(howMany, { one: '1 mês', other: `${howMany} meses` });

export const date: Messages['date'] = {
  plain,
  day: withWeekday,
  until: (day) => `até ${withWeekday(day)}`,
  from: (day) => `a partir de ${withWeekday(day)}`,
  daysLeft: (days) => {
    if (days === 0) return 'Hoje é o último dia';
    return plural(days, { one: `Falta ${days} dia`, other: `Faltam ${days} dias` });
  },
  daysAgo: (days) => `venceu há ${countDays(days)}`,
  daysUntil: (days) => `começa em ${countDays(days)}`,
  moment: (instant) => `${plain(timeInJapan(instant).day)}, ${timeInJapan(instant).time} (horário do Japão)`,
  birth: ({ era, yearOfEra, year, month, day }) => {
    const gregorian = month && day ? spelled(year, month, day) : `${year} (dia e mês desconhecidos)`;
    return era && yearOfEra ? `${gregorian} – ${eraInLatin(era)} ${yearOfEra}` : gregorian;
  },
};
