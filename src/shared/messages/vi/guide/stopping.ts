import type { Guide } from '../../ja/guide.ts';

export const stopping: Guide['topics']['stopping'] = {
  summary: 'Hãy nộp đơn tại văn phòng hành chính, chứng thư sẽ ngừng.',
  words: ['ngừng', 'dừng', 'bỏ', 'hủy', 'thôi dùng', 'thu hồi', 'trả lại', 'không cần', 'thêm', 'dùng lại'],
  sections: {
    stop: {
      heading: 'Ngừng sử dụng',
      office:
        'Tại văn phòng hành chính nơi bạn đăng ký cư trú 市区町村の窓口, hãy nộp đơn để chứng thư không dùng được nữa (thu hồi 失効).',
      online:
        'Phần mềm người dùng JPKI chính thức JPKI利用者ソフト có thể cũng nộp đơn được. Shomei thì không.',
      which: 'Bạn có thể chỉ ngừng chứng thư chữ ký hoặc chỉ ngừng chứng thư xác thực người dùng.',
    },
    effects: {
      heading: 'Sau đó',
      card: 'Thẻ vẫn là giấy tờ tùy thân.',
      auth: 'Không có chứng thư xác thực người dùng 利用者証明用 thì không dùng được Mynaportal, cửa hàng tiện lợi và bảo hiểm y tế.',
      phone: 'Khi chứng thư trên thẻ ngừng, chứng thư trên điện thoại スマホ用電子証明書 cũng ngừng.',
    },
    again: {
      heading: 'Nếu bạn muốn dùng lại',
      office: 'Khi thẻ chưa hết hạn, văn phòng cấp chứng thư mới.',
    },
  },
  next: {
    title: 'Trước hết hãy chắc chắn rằng bạn không dùng thẻ làm thẻ bảo hiểm y tế',
    sentence:
      'Nếu có dùng, trước khi ngừng hãy hỏi cơ quan bảo hiểm y tế của bạn về giấy xác nhận tư cách 資格確認書.',
  },
};
