import type { Messages } from '../ja.ts';

export const ending: Messages['ending'] = {
  busy: {
    title: 'Thẻ vẫn đang làm việc',
    sentence: 'Xin chờ một chút. Khi xong, kết quả sẽ được cho biết. Hãy để yên thẻ.',
    onPad: 'Nếu đầu đọc đang hỏi số, hãy nhấn phím hủy trên đầu đọc.',
  },
  outcome: {
    title: 'Kết quả đổi mã PIN',
    sentences: {
      changed: 'Mã mới đã có hiệu lực.',
      unchanged: 'Không có gì thay đổi. Hãy dùng mã cũ.',
      unknown: 'Lần đổi trước bị ngắt giữa chừng nên không biết đã đổi hay chưa. Hãy thử mã mới trước.',
    },
  },
  end: 'Đóng Shomei',
  understood: 'Đã hiểu',
};
