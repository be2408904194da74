import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name}（${label}）`),
  occasions: {
    'window-opens': '今天起可以更新',
    'month-before': '还有1个月到期',
    'week-before': '还有1周到期',
    'last-day': '今天是最后一天',
  },
  advice: (opensOn, expiresOn) =>
    [
      `可以更新的时间：${date.from(opensOn)}，${date.until(expiresOn)}。`,
      '请到住民票所在的市区町村窗口「住民票のある市区町村の窓口」更新。',
      '请携带个人编号卡，并事先确认PIN码和密码。',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? '今天是最后一天。' : `${date.daysLeft(days)}（${date.until(expiresOn)}）。`}您可以到住民票所在的市区町村窗口「市区町村の窓口」更新。请确认休息日和是否需要预约。`,
  ended: (expiresOn) =>
    `已于${date.day(expiresOn)}到期。您可以到住民票所在的市区町村窗口「市区町村の窓口」申请签发新证书。`,
};
