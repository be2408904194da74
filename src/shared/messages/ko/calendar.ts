import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name} (${label})`),
  occasions: {
    'window-opens': '오늘부터 갱신할 수 있습니다',
    'month-before': '한 달 뒤에 유효기한이 끝납니다',
    'week-before': '일주일 뒤에 유효기한이 끝납니다',
    'last-day': '오늘이 마지막 날입니다',
  },
  advice: (opensOn, expiresOn) =>
    [
      `${date.from(opensOn)} ${date.until(expiresOn)} 갱신할 수 있습니다. 휴무일과 예약 여부를 확인해 주세요.`,
      '주민등록이 있는 시구정촌 창구(住民票のある市区町村の窓口)에서 갱신합니다.',
      '마이넘버카드를 가져가 주세요. 비밀번호도 미리 확인해 두세요.',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? '오늘이 마지막 날입니다.' : `${date.daysLeft(days)}, ${date.until(expiresOn)}입니다.`} 주민등록이 있는 시구정촌 창구(市区町村の窓口)에서 갱신할 수 있습니다. 휴무일과 예약 여부를 확인해 주세요.`,
  ended: (expiresOn) =>
    `${date.day(expiresOn)}에 유효기한이 끝났습니다. 주민등록이 있는 시구정촌 창구(市区町村の窓口)에서 새로 발급받을 수 있습니다.`,
};
