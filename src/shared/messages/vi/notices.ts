import type { Messages } from '../ja.ts';

export const notices: Messages['notices'] = {
  heading: 'Thông báo',
  dismiss: 'Tôi đã xem',
  damaged: {
    reminders: {
      title: 'Tệp lời nhắc bị hỏng',
      sentence:
        'Không đọc được trọn vẹn tệp lời nhắc trên máy tính này. Tệp hỏng đã được giữ riêng, không bị xóa.',
      readable: (count) => `Có thể khôi phục ${count} lời nhắc trong đó.`,
    },
    settings: {
      title: 'Tệp cài đặt bị hỏng',
      sentence:
        'Không đọc được tệp cài đặt nên Shomei dùng cài đặt tiêu chuẩn. Tệp hỏng đã được giữ riêng, không bị xóa.',
      readable: (count) => `Có thể khôi phục ${count} cài đặt trong đó.`,
    },
    nothing: 'Không có gì trong đó có thể khôi phục.',
    putBack: 'Khôi phục',
    delete: 'Xóa tệp hỏng',
  },
  notKept: {
    title: 'Không lưu được gì vào máy tính này',
    sentence:
      'Không ghi được vào nơi Shomei giữ dữ liệu riêng. Thẻ vẫn được đọc như thường. Cài đặt và lời nhắc bạn chọn sẽ mất khi đóng cửa sổ.',
    next: 'Hãy kiểm tra chỗ trống và quyền ghi, rồi mở lại Shomei.',
  },
};
