import { kioskHours, periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { chainsFor } from './shops.ts';

const OFFICE = 'văn phòng hành chính 市区町村の窓口';
const bring =
  'Hãy mang theo thẻ và các mã PIN (cả thông báo hết hạn 有効期限通知書 nếu đã nhận được). Thủ tục miễn phí.';

export const nextStep: Messages['nextStep'] = {
  wait: { title: 'Vui lòng chờ một chút', sentence: 'Đang đọc thẻ. Vui lòng không di chuyển thẻ.' },
  readAgain: {
    title: 'Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại',
    sentence: `Nếu vẫn tiếp diễn, hãy nhờ ${OFFICE} nơi bạn đăng ký cư trú xem giúp thẻ.`,
  },
  cardEnded: (endedOn) => ({
    title: `Hãy hỏi ${OFFICE} về việc làm thẻ mới`,
    sentence: `Thẻ này đã hết hạn ngày ${date.plain(endedOn)}. Không thể chỉ gia hạn chứng thư. Hãy xin thẻ mới, kèm ảnh; mất khoảng ${periods.cardWaitMonths} tháng, và nhận tại văn phòng.`,
  }),
  noCertificates: {
    title: `Nếu bạn cần chứng thư, ${OFFICE} có thể cấp`,
    sentence: 'Trên thẻ này không có chứng thư. Thẻ vẫn dùng được làm giấy tờ tùy thân.',
  },
  bothLocked: {
    title: `Hãy đặt lại cả hai tại ${OFFICE} nơi bạn đăng ký cư trú`,
    sentence:
      'Mật khẩu chữ ký và mã PIN xác thực người dùng đều bị khóa, nên không đặt lại được tại máy kiosk ở cửa hàng tiện lợi. Hãy mang theo thẻ, và một giấy tờ tùy thân khác nếu có.',
  },
  locked: (pin, reset) =>
    reset === 'kiosk'
      ? {
          title: `Hãy đặt lại: ${common.secrets[pin]}`,
          sentence: `Nếu bạn biết ${pin === 'sign' ? 'mã PIN xác thực người dùng 利用者証明用暗証番号' : 'mật khẩu chữ ký 署名用パスワード'}: đặt lại bằng ứng dụng điện thoại “JPKI暗証番号リセット” và máy kiosk ở ${pin === 'sign' ? 'cửa hàng tiện lợi' : `các cửa hàng như ${chainsFor('auth')}`} (${kioskHours.from}–${kioskHours.to}). Nếu không biết: tại ${OFFICE}. Cả hai cách đều miễn phí.`,
        }
      : {
          title: `Hãy đặt lại tại ${OFFICE}: ${common.secrets[pin]}`,
          sentence:
            'Các mã PIN khác và các chứng thư vẫn dùng được. Hãy mang theo thẻ, và một giấy tờ tùy thân khác nếu có.',
        },
  lockedAndExpired: {
    title: `Hãy gia hạn chứng thư và đặt lại mã PIN tại ${OFFICE}`,
    sentence:
      'Chứng thư đã hết hạn, nên không đặt lại được tại máy kiosk ở cửa hàng tiện lợi. Văn phòng làm cả hai việc cùng lúc. Hãy mang theo thẻ, và một giấy tờ tùy thân khác nếu có.',
  },
  renewExpired: {
    title: `Hãy xin cấp chứng thư mới tại ${OFFICE}`,
    sentence: `Sau khi hết hạn vẫn có thể được cấp. ${bring}`,
  },
  signExpired: {
    title: `Nếu bạn cần ký, ${OFFICE} có thể cấp chứng thư chữ ký mới`,
    sentence: `Chứng thư xác thực người dùng vẫn dùng được. ${bring}`,
  },
  lastTry: (pin) => ({
    title: `Nếu sai thêm một lần nữa sẽ bị khóa: ${common.secrets[pin]}`,
    sentence:
      'Đừng thử nếu bạn không chắc chắn. Nếu nhập đúng, số lần thử trở lại như ban đầu. Nếu đã quên, bạn có thể đặt lại tại văn phòng trước khi bị khóa.',
  }),
  renew: (until, daysLeft) => ({
    title:
      daysLeft === 0
        ? `Hãy gia hạn trong hôm nay tại ${OFFICE}`
        : `Hãy gia hạn tại ${OFFICE} chậm nhất là ${date.day(until)}`,
    sentence: daysLeft === 0 ? `Nếu văn phòng nghỉ, sau khi hết hạn vẫn được cấp. ${bring}` : bring,
  }),
  renewWithCard: (until) => ({
    title: `Cần đổi thẻ mới: hãy xin sớm để nhận được chậm nhất là ${date.day(until)}`,
    sentence: `Thẻ cũng hết hạn vào ngày đó. Hãy sớm xin thẻ mới, kèm ảnh, qua bưu điện, điện thoại hoặc máy tính: mất khoảng ${periods.cardWaitMonths} tháng mới nhận được. Nếu bạn có thời hạn lưu trú 在留期間, hãy kéo dài thời hạn của thẻ tại văn phòng.`,
  }),
  checkClock: (from) => ({
    title: 'Hãy kiểm tra ngày của máy tính',
    sentence: `Chứng thư bắt đầu ${date.from(from)}, nhưng theo đồng hồ của máy tính này thì chưa tới ngày đó. Có vẻ đồng hồ bị sai: hãy để máy tự đặt ngày giờ trong phần cài đặt. Nếu ngày đúng, chứng thư dùng được kể từ ngày đó.`,
  }),
  checkClockByBuild: (shown) => ({
    title: 'Hãy kiểm tra ngày của máy tính',
    sentence: `Đồng hồ của máy tính này chỉ ${date.plain(shown)}, nhưng phiên bản Shomei này được làm ra sau ngày đó. Đồng hồ bị sai: hãy để máy tự đặt ngày giờ trong phần cài đặt.`,
  }),
  seeSignature: {
    title: 'Hãy nhập mật khẩu chữ ký 署名用パスワード để xem ngày tháng',
    sentence: 'Có vẻ thẻ này chỉ có chứng thư chữ ký.',
  },
  justIssued: {
    title: 'Vui lòng chờ khoảng một ngày trước khi dùng',
    sentence: 'Chứng thư vừa được cấp có thể mất từ một giờ đến một ngày mới dùng được ở mọi nơi.',
  },
  nothing: (renewFrom) => ({
    title: 'Bây giờ bạn không cần làm gì',
    sentence: `Bạn có thể gia hạn tại ${OFFICE} ${date.from(renewFrom)}.`,
  }),
  nothingWithCard: (until, months) => ({
    title: 'Bây giờ bạn không cần làm gì',
    sentence: `Thẻ và chứng thư cùng hết hạn vào ${date.day(until)}. Từ ${months} tháng trước, bạn có thể xin thẻ mới, mất khoảng ${periods.cardWaitMonths} tháng. Nếu bạn có thời hạn lưu trú 在留期間, sau khi gia hạn lưu trú hãy đến ${OFFICE} trước ngày đó.`,
  }),
};
