import type { Messages } from '../ja.ts';
import { date } from '../ja/date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name}（${label}）`),
  occasions: {
    'window-opens': '{今日|きょう}から {新|あたら}しく できます',
    'month-before': 'あと 1か{月|げつ}で {終|お}わります',
    'week-before': 'あと 1{週間|しゅうかん}で {終|お}わります',
    'last-day': '{今日|きょう}が {最後|さいご}の {日|ひ}です',
  },
  advice: (opensOn, expiresOn) =>
    [
      `${date.from(opensOn)}、 {新|あたら}しく できます。`,
      `${date.until(expiresOn)}、 {使|つか}えます。`,
      '{市役所|しやくしょ}などの {窓口|まどぐち}に {行|い}きます。',
      'マイナンバーカードを {持|も}って {行|い}きます。',
      '{暗証番号|あんしょうばんごう}も {使|つか}います。',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? '{今日|きょう}が {最後|さいご}の {日|ひ}です。' : `あと ${days}{日|にち}です。 ${date.until(expiresOn)} {使|つか}えます。`} {市役所|しやくしょ}などの {窓口|まどぐち}で {新|あたら}しく できます。`,
  ended: (expiresOn) =>
    `${date.plain(expiresOn)}に {終|お}わりました。 {市役所|しやくしょ}などの {窓口|まどぐち}で {新|あたら}しく できます。`,
};
