import type { Guide } from '../../ja/guide.ts';

export const readers: Guide['topics']['readers'] = {
  summary: 'Cần gì trên máy tính hoặc điện thoại, và nên làm gì khi không đọc được thẻ.',
  words: [
    'máy tính',
    'PC',
    'USB',
    'NFC',
    'Bluetooth',
    'không nhận',
    'không đọc được',
    'cài đặt',
    'tải về',
    'phần mềm',
    'áp thẻ',
  ],
  sections: {
    computer: {
      heading: 'Trên máy tính',
      reader: 'Hãy kết nối đầu đọc thẻ IC ICカードリーダライタ. Để xem thẻ bằng Shomei, chỉ cần vậy.',
      software:
        'e-Tax và các dịch vụ khác còn cần phần mềm người dùng JPKI JPKI利用者ソフト（利用者クライアントソフト）. Phần mềm miễn phí, có trên cổng thông tin 公的個人認証サービスポータルサイト (www.jpki.go.jp).',
      phoneAsReader:
        'Thay cho đầu đọc, có thể kết nối với máy tính một điện thoại ở chế độ đầu đọc リーダライタモード. Đây là chức năng của phần mềm chính thức.',
    },
    choose: {
      heading: 'Thiết bị nào dùng được',
      readers:
        'Đầu đọc: xem danh sách 「マイナンバーカードに対応したICカードリーダライタ一覧」 trên cổng thông tin.',
      phones:
        'Điện thoại: xem danh sách 「マイナンバーカードに対応したNFCスマートフォン一覧」 trên cổng thông tin.',
      type: 'Thẻ dùng NFC Type B. Đầu đọc không có Type B (chỉ có FeliCa) không đọc được thẻ.',
    },
    phone: {
      heading: 'Trên điện thoại',
      nfc: 'Chỉ điện thoại có NFC dùng được.',
      position:
        'Vị trí đọc chip khác nhau tùy máy. Hãy xem sách hướng dẫn của điện thoại hoặc cổng thông tin.',
    },
    tips: {
      heading: 'Khi không đọc được thẻ',
      list: [
        'Đừng di chuyển thẻ cho đến khi xong. Có thể mất hơn năm giây.',
        'Lấy thẻ ra khỏi bao, để xa các thẻ khác.',
        'Tránh bàn kim loại.',
        'Trên điện thoại: tháo ốp lưng và dây cáp, và bật NFC.',
      ],
    },
  },
  next: {
    title: 'Hãy kết nối đầu đọc và đặt thẻ',
    sentence: 'Nếu thiếu gì, Trang chính sẽ cho bạn biết từng việc một.',
  },
};
