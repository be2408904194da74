import type { Messages } from '../ja.ts';
import { countedDays } from '../number-readings.ts';
import { date } from './date.ts';

const OFFICE = '{住民票|じゅうみんひょう}のある {市区町村|しくちょうそん}の {窓口|まどぐち}';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name}（${label}）`),
  occasions: {
    'window-opens': '{今日|きょう}から {更新|こうしん}できます',
    'month-before': 'あと 1か{月|げつ}で {終|お}わります',
    'week-before': 'あと 1{週間|しゅうかん}で {終|お}わります',
    'last-day': '{今日|きょう}が {最後|さいご}の{日|ひ}です',
  },
  advice: (opensOn, expiresOn) =>
    [
      `${date.from(opensOn)} {更新|こうしん}できます。`,
      `${date.until(expiresOn)} {使|つか}えます。`,
      `${OFFICE}に {行|い}きます。`,
      'マイナンバーカードを {持|も}っていきます。{暗証|あんしょう}{番号|ばんごう}も {使|つか}います。',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? '{今日|きょう}が {最後|さいご}の{日|ひ}です。' : `あと ${countedDays(days)}です。${date.until(expiresOn)} {使|つか}えます。`}${OFFICE}で {更新|こうしん}できます。{休|やす}みの {日|ひ}と {予約|よやく}を {確|たし}かめてください。`,
  ended: (expiresOn) =>
    `${date.day(expiresOn)}に {終|お}わりました。${OFFICE}で、{新|あたら}しい {電子|でんし}{証明書|しょうめいしょ}を もらえます。`,
};
