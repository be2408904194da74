import type { Guide } from '../../ja/guide.ts';

export const combined: Guide['topics']['combined'] = {
  summary: 'Hai thẻ trong một. Có thể chọn từ tháng 6 năm 2026.',
  words: ['thẻ gộp', 'thẻ tích hợp', 'tokutei zairyu', 'thẻ lưu trú', 'xuất nhập cảnh'],
  sections: {
    about: {
      heading: 'Đây là thẻ gì',
      what: 'Thẻ lưu trú và thẻ My Number gộp làm một 特定在留カード. Làm hay không tùy bạn (từ tháng 6 năm 2026).',
      same: 'Chứng thư và mã PIN dùng như thẻ My Number thường.',
    },
    good: {
      heading: 'Lợi ích',
      once: 'Nếu xin cùng lúc gia hạn lưu trú, thời hạn của thẻ cũng được kéo dài. Không cần đến văn phòng hành chính lần nữa.',
    },
    how: {
      heading: 'Xin cấp',
      where:
        'Tại Cục Quản lý xuất nhập cảnh và lưu trú 出入国在留管理局, cùng thủ tục lưu trú. Có thể mất vài ngày mới nhận được.',
      ask: 'Về lệ phí, cần mang gì và cách nhận, hãy xem trang của cục xuất nhập cảnh.',
    },
  },
  next: {
    title: 'Xem trang của cục xuất nhập cảnh',
    sentence: 'Nếu không làm thẻ này: khi nhận thẻ lưu trú, hãy đến văn phòng hành chính như trước.',
  },
};
