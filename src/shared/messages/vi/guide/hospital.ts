import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const hospital: Guide['topics']['hospital'] = {
  summary: 'Xác nhận bằng khuôn mặt hoặc mã PIN 4 số. Nếu không được, hãy cho quầy xem giấy khác.',
  words: [
    'bảo hiểm y tế',
    'bệnh viện',
    'nhà thuốc',
    'phòng khám',
    'khuôn mặt',
    'quầy tiếp nhận',
    'thẻ bảo hiểm',
    'lỗi',
  ],
  sections: {
    use: {
      heading: 'Cách dùng',
      ways: 'Đặt thẻ lên máy; máy kiểm tra khuôn mặt hoặc mã PIN xác thực người dùng 利用者証明用暗証番号 (4 chữ số).',
      locked: 'Mã PIN bị khóa thì vẫn dùng được khuôn mặt.',
    },
    ended: {
      heading: 'Sau khi hết hạn',
      certificate: `Dùng được đến hết tháng thứ ${periods.insuranceMonths} sau tháng chứng thư xác thực người dùng hết hạn. Thông tin khám chữa bệnh và thuốc không được chia sẻ.`,
      card: 'Nếu thẻ đã hết hạn, hãy hỏi cơ quan bảo hiểm y tế của bạn.',
    },
    failing: {
      heading: 'Khi máy không đọc được',
      list: [
        'Đặt thẻ lên đầu đọc lần nữa và thử một lần nữa.',
        'Nói với quầy. Thường chỉ cần giấy xác nhận 資格確認書, hoặc thông báo 資格情報のお知らせ cùng với thẻ.',
        'Có nơi chấp nhận trang bảo hiểm của Mynaportal マイナポータル trên điện thoại.',
      ],
    },
  },
  next: {
    title: 'Xem thời hạn của xác thực người dùng',
    sentence: 'Đọc thẻ bằng Shomei: ngày hết hạn và tình trạng khóa hiện ngay.',
  },
};
