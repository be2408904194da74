import type { Language } from '../model/language.ts';

/**
 * Facts of the world outside that several texts tell. Each stands here once, so that no two languages can differ.
 * Where each comes from, when it was seen and when to look again: docs/facts.md, whose rows a test holds to this file.
 */

type Line = { readonly number: string };

/** The lines that suspend a lost card; both take a loss at any hour, free of charge. */
export const lostCardLines: Readonly<Record<'japanese' | 'foreign', Line>> = {
  japanese: { number: '0120-95-0178' },
  /** At night it takes suspensions only; the hours are those of a conversation. */
  foreign: { number: '0120-0178-27' },
};

/** When the foreign-language line is spoken in a language of the window, Japan time; undefined: not one of its languages. */
export const foreignLineHours: Readonly<Record<Language, string | undefined>> = {
  ja: undefined,
  easy: undefined,
  en: '8:30–20:00',
  zh: '8:30–20:00',
  ko: '8:30–20:00',
  vi: '9:00–18:00',
  pt: '8:30–20:00',
};

/** In yen, for what is not free. */
export const fees = {
  /** A card in place of one that was lost or has lapsed, its certificates included. */
  newCard: 1000,
  /** The same within about a week (特急発行). */
  expressCard: 2000,
} as const;

/** Lengths of time of the procedures. */
export const periods = {
  /** Days after moving in within which 転入届 is given. */
  moveInDays: 14,
  /** Days after the planned day of moving out after which card and certificates lapse without 転入届. */
  plannedMoveDays: 30,
  /** Days after 転入届 within which the card's 継続利用 is done. */
  continuedUseDays: 90,
  /** Days after reporting a loss within which 特急発行 can be asked for. */
  expressReportDays: 30,
  /** Months that a certificate must have fewer of, to be renewed without becoming shorter. */
  renewalMonths: 3,
  /** Months before the end at which 有効期限通知書 comes: the earliest, the latest. */
  noticeFromMonths: 3,
  noticeToMonths: 2,
  /** Months before its end from which a card can be applied for anew. */
  cardRenewalMonths: 3,
  /** Months from applying for a card until it can be collected, about. */
  cardWaitMonths: 1,
  /** Hours after booking in the app within which the kiosk is used. */
  kioskBookingHours: 24,
  /** Months by which a card is extended at most while a longer stay is being decided (特例期間延長). */
  stayExtensionMonths: 2,
  /** Months from the month in which 利用者証明用 ended until the card no longer serves as 健康保険証. */
  insuranceMonths: 3,
} as const;

/** When the kiosks of JPKI暗証番号リセット can be used. */
export const kioskHours = { from: '6:30', to: '23:00' } as const;

/** Which kiosks set which of the two secrets anew. */
export const kioskShops = {
  sign: ['seven', 'lawson', 'familymart', 'ministop', 'aeon', 'daiei', 'fuji'],
  auth: ['seven', 'aeon', 'fuji'],
} as const;
export type KioskShop = (typeof kioskShops)['sign'][number];

/** Of these, the chains whose shops have a kiosk as a rule, not here and there: a short text names them alone. */
export const kioskChains = {
  sign: ['seven', 'lawson', 'familymart', 'ministop'],
  auth: ['seven', 'aeon'],
} as const satisfies Readonly<Record<keyof typeof kioskShops, readonly KioskShop[]>>;
