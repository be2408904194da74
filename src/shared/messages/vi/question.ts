import type { Messages } from '../ja.ts';

export const question: Messages['question'] = {
  lastTry: {
    title: 'Dùng lần thử cuối cùng?',
    sentences: [
      'Nếu sai sẽ bị khóa cho đến khi đặt lại tại văn phòng hoặc máy kiosk.',
      'Nếu không chắc chắn, hãy dừng ở đây. Chưa gửi gì tới thẻ.',
    ],
    go: 'Dùng lần thử cuối cùng',
  },
  unseenPress: {
    title: 'Có phải bạn vừa thao tác không?',
    sentences: {
      'send-pin': 'Nội dung đã nhập sắp được gửi tới thẻ.',
      delete: 'Lời nhắc hoặc nhật ký đã lưu sắp bị xóa.',
      remind: 'Sắp thêm một lời nhắc.',
      'ask-tries': 'Sắp hỏi lại thẻ còn bao nhiêu lần thử. Chỉ riêng việc hỏi cũng có thể mất một lần.',
    },
    why: 'Không thấy thao tác chuột, phím hay chạm nên phần mềm hỏi lại. Nếu không phải bạn, hãy dừng lại.',
    go: 'Tiếp tục',
  },
  stop: 'Dừng lại',
};
