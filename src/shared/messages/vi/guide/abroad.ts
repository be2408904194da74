import type { Guide } from '../../ja/guide.ts';

export const abroad: Guide['topics']['abroad'] = {
  summary:
    'Công dân Nhật Bản giữ được thẻ nếu làm thủ tục trước ngày đi. Chứng thư chữ ký chấm dứt vào ngày đi.',
  words: ['nước ngoài', 'rời Nhật', 'du học', 'công tác', 'về nước'],
  sections: {
    leaving: {
      heading: 'Trước khi đi',
      steps: {
        steps: [
          'Khai báo chuyển đi 転出届 ra nước ngoài tại văn phòng hành chính.',
          'Tại cùng quầy, làm thủ tục tiếp tục sử dụng thẻ 継続利用 chậm nhất là ngày trước khi đi.',
          'Ghi lại các mã PIN và cất nơi an toàn.',
        ],
      },
      not: 'Nếu không, thẻ mất hiệu lực. Chứng thư chữ ký luôn chấm dứt vào ngày đi.',
    },
    foreign: {
      heading: 'Công dân nước khác',
      ask: 'Khi rời Nhật Bản, việc xử lý thẻ tùy vào tình trạng lưu trú. Hãy hỏi văn phòng trước khi đi.',
    },
    back: {
      heading: 'Khi trở lại',
      list: [
        'Làm thủ tục tiếp tục sử dụng thẻ cùng với khai báo chuyển đến 転入届.',
        'Xin cấp chứng thư chữ ký mới.',
      ],
    },
  },
  next: { title: 'Hỏi văn phòng trước khi đi một tháng', sentence: 'Hỏi cần mang gì và mất bao nhiêu ngày.' },
};
