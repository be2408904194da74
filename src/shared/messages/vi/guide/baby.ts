import type { Guide } from '../../ja/guide.ts';

export const baby: Guide['topics']['baby'] = {
  summary: 'Dưới 1 tuổi lúc xin cấp, thẻ không có ảnh. Không có chứng thư chữ ký, cha mẹ đặt mã PIN.',
  words: ['em bé', 'trẻ sơ sinh', 'khai sinh', 'không có ảnh', '0 tuổi', 'mang thai', 'sinh con'],
  sections: {
    apply: {
      heading: 'Xin cấp',
      birth:
        'Có thể xin cùng lúc khai sinh 出生届; cũng có cấp nhanh 特急発行. Hãy hỏi văn phòng hành chính.',
      parent: 'Cha mẹ hoặc người đại diện khác làm thủ tục và đặt mã PIN (4 chữ số).',
    },
    card: {
      heading: 'Thẻ như thế nào',
      list: [
        'Từ 2 tháng 12 năm 2024, thẻ của trẻ dưới 1 tuổi lúc xin cấp không có ảnh.',
        'Có chứng thư xác thực người dùng, không có chứng thư chữ ký.',
        'Dùng được đến sinh nhật lần thứ 5 sau ngày cấp.',
      ],
    },
    limits: {
      heading: 'Không làm được',
      list: [
        'Không phải là giấy tờ tùy thân có ảnh.',
        'Không dùng được ứng dụng 「JPKI暗証番号リセット」. Nếu bị khóa, hãy đến văn phòng.',
        'Ở bệnh viện, hãy nhập mã PIN, hoặc hỏi quầy tiếp nhận.',
      ],
    },
  },
  next: { title: 'Ghi lại mã PIN và cất nơi an toàn', sentence: 'Vì sau vài năm rất dễ quên.' },
};
