import type { Guide } from '../../ja/guide.ts';

export const services: Guide['topics']['services'] = {
  summary: 'Hãy kiểm tra theo thứ tự: hết hạn, bị khóa, bị thu hồi, đăng ký lại, phần mềm.',
  words: ['lỗi', 'mã lỗi', 'không đăng nhập được', 'lỗi e-Tax', 'xác minh thất bại', 'đăng ký lại'],
  sections: {
    card: {
      heading: 'Thẻ',
      list: [
        'Chứng thư có hết hạn, mã PIN có bị khóa không? Trang chính cho biết ngay.',
        'Nếu báo bị thu hồi 失効しています: sau khi chuyển nhà hoặc kết hôn, bạn đã xin chứng thư chữ ký mới chưa?',
        'Xác minh thất bại 検証に失敗しました cũng có thể xuất hiện ngay sau khi cấp. Hãy chờ khoảng một ngày.',
      ],
    },
    service: {
      heading: 'Dịch vụ',
      list: [
        'Sau khi có chứng thư mới, hãy đăng ký lại trong e-Tax v.v.',
        'Xem tên trên màn hình để biết cần mã PIN nào.',
        'Dịch vụ có thể đang bảo trì; hãy xem thông báo.',
      ],
    },
    computer: {
      heading: 'Máy tính',
      list: [
        'Cập nhật phần mềm chính thức JPKI利用者ソフト.',
        'Đặt thẻ lên đầu đọc lần nữa, và đóng phần mềm khác.',
        'Thử trình duyệt khác.',
      ],
    },
  },
  next: {
    title: 'Nhập số hoặc câu báo lỗi vào ô tìm của hướng dẫn',
    sentence: 'Lỗi đã biết sẽ có giải thích và việc cần làm.',
  },
};
