import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary: `Từ ${periods.cardRenewalMonths} tháng trước khi thẻ hết hạn, kèm ảnh. Mất khoảng ${periods.cardWaitMonths} tháng, miễn phí.`,
  words: ['thẻ mới', 'đổi thẻ', 'ảnh', 'đăng ký trực tuyến', '10 năm', 'nhận thẻ', 'hạn của thẻ'],
  sections: {
    when: {
      heading: 'Từ khi nào',
      from: `Bạn có thể xin từ ${periods.cardRenewalMonths} tháng trước khi thẻ hết hạn カードの有効期限. Mất khoảng ${periods.cardWaitMonths} tháng mới nhận được, nên hãy xin sớm.`,
      stay: 'Nếu bạn có thời hạn lưu trú, không cần xin thẻ mới: hãy kéo dài thời hạn của thẻ tại văn phòng.',
    },
    how: {
      heading: 'Xin và nhận thẻ',
      steps: {
        steps: [
          'Chuẩn bị ảnh.',
          'Xin bằng điện thoại, máy tính, bưu điện hoặc máy chụp ảnh tự động. Miễn phí.',
          `Sau khoảng ${periods.cardWaitMonths} tháng, bạn nhận được thông báo.`,
          'Tự mình đến văn phòng nhận, mang theo thẻ hiện tại. Có nơi cần đặt hẹn 予約.',
        ],
      },
    },
    after: {
      heading: 'Khi có thẻ mới',
      list: [
        'Đặt lại tất cả mã PIN và mật khẩu.',
        'Đăng ký lại chứng thư trên điện thoại, và trong e-Tax v.v.',
        'Thông tin bằng lái マイナ免許証 thường không có trên thẻ mới.',
        'Số My Number không thay đổi.',
      ],
    },
  },
  next: {
    title: 'Xem ngày của thẻ trên Trang chính',
    sentence: `Hãy đặt thẻ: ngày hết hạn ở góc trên bên phải. Nếu còn dưới ${periods.cardRenewalMonths} tháng, hãy xin ngay.`,
  },
};
