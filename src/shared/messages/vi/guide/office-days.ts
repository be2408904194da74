import type { Guide } from '../../ja/guide.ts';

export const officeDays: Guide['topics']['office-days'] = {
  summary:
    'Nhiều văn phòng nghỉ cuối tuần; Chủ nhật sau thứ Bảy thứ ba, cả nước không làm được thủ tục chứng thư.',
  words: ['cuối tuần', 'thứ Bảy', 'Chủ nhật', 'ngày lễ', 'giờ làm việc', 'nghỉ', 'đặt hẹn', 'đặt lịch'],
  sections: {
    closed: {
      heading: 'Ngày nghỉ',
      usual: 'Cuối tuần, ngày lễ và dịp năm mới thường nghỉ. Có nơi mở vài lần mỗi tháng.',
      national:
        'Chủ nhật sau thứ Bảy thứ ba, hệ thống toàn quốc ngừng: văn phòng có mở cũng không làm được thủ tục chứng thư.',
    },
    appointment: {
      heading: 'Đặt hẹn 予約',
      ask: 'Có nơi không nhận nếu không đặt hẹn, có nơi đã kín lịch. Hãy đặt sớm, trước khi hết hạn.',
      late: 'Nếu không kịp, sau khi hết hạn vẫn được cấp miễn phí.',
    },
    place: {
      heading: 'Địa điểm',
      branch: 'Có nơi làm được ở chi nhánh hoặc bưu điện 郵便局. Hãy xem trang web hoặc gọi điện.',
    },
  },
  next: {
    title: 'Xem trang web hoặc gọi điện trước khi đi',
    sentence: 'Hãy tìm 「マイナンバーカード 電子証明書 予約」.',
  },
};
