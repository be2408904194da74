import type { Language } from '../model/language.ts';

/**
 * Facts of the outside world that several texts tell. Each stands here once, so that no two languages can differ.
 * docs/facts.md says where each comes from and when to look again; a test holds its rows to this file.
 */

type Line = { readonly number: string };

/** The lines that suspend a lost card. Both take reports at any hour, free of charge. */
export const lostCardLines: Readonly<Record<'japanese' | 'foreign', Line>> = {
  japanese: { number: '0120-95-0178' },
  /** At night it only takes suspensions. These are the hours of a conversation. */
  foreign: { number: '0120-0178-27' },
};

/** When the foreign-language line speaks a language of the window, Japan time; undefined if it does not speak it. */
export const foreignLineHours: Readonly<Record<Language, string | undefined>> = {
  ja: undefined,
  easy: undefined,
  en: '8:30–20:00',
  zh: '8:30–20:00',
  ko: '8:30–20:00',
  vi: '9:00–18:00',
  pt: '8:30–20:00',
};

/** In yen. What is free is not listed. */
export const fees = {
  /** A card in place of one that was lost or has lapsed, including its certificates. */
  newCard: 1000,
  /** The same within about a week (特急発行). */
  expressCard: 2000,
} as const;

/** How long the procedures take. */
export const periods = {
  /** Days after moving in within which 転入届 must be given. */
  moveInDays: 14,
  /** Days after the planned day of moving out after which card and certificates lapse without 転入届. */
  plannedMoveDays: 30,
  /** Days after 転入届 within which the card's 継続利用 is done. */
  continuedUseDays: 90,
  /** Days after the report of a loss within which 特急発行 can be asked for. */
  expressReportDays: 30,
  /** A certificate can be renewed without becoming shorter if it has fewer months left than this. */
  renewalMonths: 3,
  /** How many months before the end 有効期限通知書 comes: the earliest and the latest. */
  noticeFromMonths: 3,
  noticeToMonths: 2,
  /** How many months before its end a new card can be applied for. */
  cardRenewalMonths: 3,
  /** About how many months pass from the application to the collection of a card. */
  cardWaitMonths: 1,
  /** The kiosk must be used within this many hours after the booking in the app. */
  kioskBookingHours: 24,
  /** How many months a card is extended at most while a longer stay is being decided (特例期間延長). */
  stayExtensionMonths: 2,
  /** How many months the card still serves as 健康保険証 after the month in which 利用者証明用 ended. */
  insuranceMonths: 3,
} as const;

/** When the kiosks of JPKI暗証番号リセット can be used. */
export const kioskHours = { from: '6:30', to: '23:00' } as const;

/** Which kiosks reset which of the two secrets. */
export const kioskShops = {
  sign: ['seven', 'lawson', 'familymart', 'ministop', 'aeon', 'daiei', 'fuji'],
  auth: ['seven', 'aeon', 'fuji'],
} as const;
export type KioskShop = (typeof kioskShops)['sign'][number];

/** The chains among them whose shops usually have a kiosk. A short text names these alone. */
export const kioskChains = {
  sign: ['seven', 'lawson', 'familymart', 'ministop'],
  auth: ['seven', 'aeon'],
} as const satisfies Readonly<Record<keyof typeof kioskShops, readonly KioskShop[]>>;
