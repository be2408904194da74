import type { Occasion } from '../../domain/occasions.ts';
import type { JstDay } from '../../model/time.ts';
import { date } from './date.ts';

const occasions: Readonly<Record<Occasion, string>> = {
  'window-opens': '今日から更新できます',
  'month-before': 'あと1か月で期限です',
  'week-before': 'あと1週間で期限です',
  'last-day': '今日が最後の日です',
};

/** What leaves the window: entries of calendars, and reminders that the system shows. */
export const calendar = {
  /** 利用者証明用電子証明書（母のカード） */
  certificate: (name: string, label: string) => (label === '' ? name : `${name}（${label}）`),
  occasions,
  advice: (opensOn: JstDay, expiresOn: JstDay) =>
    [
      `更新できるのは、${date.from(opensOn)}${date.until(expiresOn)}です。`,
      '住民票のある市区町村の窓口で更新します。',
      'マイナンバーカードを持って行ってください。暗証番号も確かめておきましょう。',
    ].join('\n'),
  ending: (expiresOn: JstDay, days: number) =>
    `${days === 0 ? '今日が最後の日です。' : `あと${days}日、${date.until(expiresOn)}です。`}住民票のある市区町村の窓口で更新できます。窓口の休みと予約を確かめてください。`,
  ended: (expiresOn: JstDay) =>
    `${date.day(expiresOn)}に有効期限が切れました。住民票のある市区町村の窓口で、新しいものを発行してもらえます。`,
};
