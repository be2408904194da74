import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: 'Cài đặt',
  language: 'Ngôn ngữ / 言語',
  readings: 'Cách đọc (furigana ふりがな) trên chữ Hán',
  unconfirmed:
    'Bản dịch này chưa được người bản ngữ xác nhận. Thuật ngữ chính thức là những từ tiếng Nhật ghi bên cạnh.',
  theme: 'Màu sắc',
  themes: { system: 'Giống máy tính', light: 'Sáng', dark: 'Tối' },
  textScale: 'Cỡ chữ',
  textScaleValue: (scale) => (scale === 100 ? 'Bình thường (100%)' : `${scale}%`),
  policy: {
    title: 'Do tổ chức của bạn đặt',
    language: 'Ngôn ngữ đã được cố định.',
    off: {
      signing: 'Chức năng ký tệp đã bị tắt.',
      reminders: 'Lời nhắc đã bị tắt.',
      samples: 'Thẻ mẫu đã bị tắt.',
      exports: 'Chức năng lưu nội dung thẻ thành tệp đã bị tắt.',
    },
    forgets: 'Khi lấy thẻ ra, mọi thứ trên màn hình đều bị xóa và không có nhật ký nào được giữ.',
  },
  about: 'Về phần mềm này',
  aboutText:
    'Shomei cho bạn xem các chứng thư trên thẻ My Number マイナンバーカード, và ai cũng có thể xem bên trong phần mềm. Shomei không dùng mạng. Không có gì từ thẻ của bạn được lưu lại, trừ khi bạn tự lưu.',
};
