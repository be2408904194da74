import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const reissue: Guide['topics']['reissue'] = {
  summary: `Làm lại thẻ bị mất khoảng ${fees.newCard.toLocaleString('vi')} yên, cấp nhanh khoảng ${fees.expressCard.toLocaleString('vi')} yên. Gia hạn và đặt lại miễn phí.`,
  words: [
    'làm lại',
    'cấp lại',
    'lệ phí',
    'bao nhiêu tiền',
    'chi phí',
    'miễn phí',
    'cấp nhanh',
    'gấp',
    'thẻ hỏng',
    'thẻ gãy',
  ],
  sections: {
    fees: {
      heading: 'Chi phí',
      list: [
        `Làm lại thẻ 再交付 bị mất hoặc hỏng: khoảng ${fees.newCard.toLocaleString('vi')} yên`,
        `Cấp nhanh 特急発行: khoảng ${fees.expressCard.toLocaleString('vi')} yên`,
        'Đổi thẻ mới khi gần hết hạn, gia hạn hoặc cấp chứng thư, đặt lại mã PIN: miễn phí',
      ],
      may: 'Khi có thiên tai v.v. có thể được miễn. Hãy hỏi văn phòng.',
    },
    express: {
      heading: 'Cấp nhanh 特急発行',
      who: `Dành cho người báo mất chưa quá ${periods.expressReportDays} ngày, trẻ dưới 1 tuổi và một số người khác. Mất khoảng một tuần.`,
      ask: 'Hãy hỏi văn phòng trước: ai được xin và nhận thế nào.',
    },
    bring: {
      heading: 'Cần mang theo',
      list: [
        'Ảnh',
        'Giấy tờ tùy thân 本人確認書類',
        'Số tiếp nhận của cảnh sát 受理番号, nếu mất ở ngoài',
        'Thẻ hỏng, nếu có',
      ],
    },
  },
  next: {
    title: 'Gọi văn phòng nơi bạn đăng ký cư trú',
    sentence: 'Hỏi cần mang gì và có cần đặt hẹn không.',
  },
};
