import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name} (${label})`),
  occasions: {
    'window-opens': 'có thể gia hạn từ hôm nay',
    'month-before': 'sẽ hết hạn sau một tháng',
    'week-before': 'sẽ hết hạn sau một tuần',
    'last-day': 'hôm nay là ngày cuối cùng',
  },
  advice: (opensOn, expiresOn) =>
    [
      `Bạn có thể gia hạn ${date.from(opensOn)} ${date.until(expiresOn)}.`,
      'Hãy gia hạn tại văn phòng hành chính nơi bạn đăng ký cư trú (住民票のある市区町村の窓口).',
      'Hãy mang theo thẻ My Number và xem lại các mã PIN trước khi đi.',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? 'Hôm nay là ngày cuối cùng.' : `${date.daysLeft(days)}, ${date.until(expiresOn)}.`} Bạn có thể gia hạn tại văn phòng hành chính nơi bạn đăng ký cư trú (市区町村の窓口). Hãy xem trước ngày nghỉ và có cần đặt hẹn không.`,
  ended: (expiresOn) =>
    `Đã hết hạn vào ${date.day(expiresOn)}. Văn phòng hành chính nơi bạn đăng ký cư trú (市区町村の窓口) có thể cấp chứng thư mới.`,
};
