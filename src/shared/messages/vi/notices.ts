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
  policyDamaged: {
    title: 'Không đọc được cài đặt của tổ chức',
    sentence:
      'Tệp chính sách (policy) của máy tính này không đúng. Vì không biết nó tắt chức năng nào, ký tệp, lời nhắc, thẻ mẫu và lưu đều bị tắt. Thẻ vẫn được đọc như thường.',
    next: 'Hãy báo cho người quản trị máy tính này.',
  },
  oldVersion: {
    title: 'Phiên bản này đã hơn một năm tuổi',
    sentence: (version) =>
      `Shomei ${version} được tạo ra hơn một năm trước. Những lỗi được tìm thấy sau đó có thể chưa được sửa.`,
    look: (address) => `Hãy xem có phiên bản mới hơn không: ${address}`,
    ask: 'Hãy hỏi người đã cài đặt hoặc người quản trị máy tính này về phiên bản mới hơn.',
  },
};
