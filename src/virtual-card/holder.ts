import { partsOf } from '../shared/domain/tokyo-calendar.ts';
import type { Day } from './issue-dates.ts';

/** A text and the places in it, counted in characters from 0, where one character stands in for another. */
export type SubstitutedText = { readonly text: string; readonly substituted?: readonly number[] };

/** The person on a card. All are invented. The streets are too, but the municipalities exist. */
export type Holder = {
  /** Surname, U+3000, given name. */
  readonly name: SubstitutedText;
  readonly address: SubstitutedText;
  readonly birth: Day;
  readonly sex: 'male' | 'female';
  readonly municipality: Municipality;
};

export type Municipality = {
  /** 全国地方公共団体コード without its check digit, 5 digits. */
  readonly code: string;
  readonly prefecture: string;
  readonly city: string;
};

/** `00100`: one digit for each character, 1 if it stands in for one that a certificate cannot write. */
export const substitutionFlags = ({ text, substituted = [] }: SubstitutedText): string =>
  Array.from(text, (_, index) => (substituted.includes(index) ? '1' : '0')).join('');

const ERAS = [
  { from: '2019-05-01', digit: '5', before: 2018 },
  { from: '1989-01-08', digit: '4', before: 1988 },
  { from: '1926-12-25', digit: '3', before: 1925 },
  { from: '1912-07-30', digit: '2', before: 1911 },
  { from: '0001-01-01', digit: '1', before: 1867 },
] as const;

const eraOf = (day: Day) => ERAS.find(({ from }) => day >= from) ?? ERAS[4];

/** `YYYYMMDD`. */
export const compactDate = (day: Day): string => day.replaceAll('-', '');

/** Birth date of a 署名用 certificate: digit of the era, then the Gregorian date: `419900102`. */
export const birthWithEra = (birth: Day): string => eraOf(birth).digit + compactDate(birth);

/** Six digits with the year of the era: `550217` is 17 February of 昭和55. */
export const birthInEra = (birth: Day): string => {
  const year = partsOf(birth).year - eraOf(birth).before;
  return String(year).padStart(2, '0') + compactDate(birth).slice(4);
};

/** Invented for all cards alike: the digits 1 to 9, 0, 1 with their check digit. */
export const MY_NUMBER = '123456789018';

/** 照合番号B: birth date in the era, year of the card's expiry, the security code on its face: 14 digits. */
export const verificationCodeB = (birth: Day, cardExpiresOn: Day, securityCode: string): string =>
  birthInEra(birth) + cardExpiresOn.slice(0, 4) + securityCode;
