import type { Guide } from '../../ja/guide.ts';

export const whichPin: Guide['topics']['which-pin'] = {
  summary: 'Có ba mã PIN 4 chữ số; mật khẩu chỉ có của chữ ký. Đây là danh sách nơi nào hỏi mã nào.',
  words: ['mã PIN nào', '4 chữ số', '4 số', '6 số', '16 ký tự', 'các loại mã PIN'],
  sections: {
    places: {
      heading: 'Theo nơi dùng',
      list: [
        'Bệnh viện, nhà thuốc: xác thực người dùng 利用者証明用 (4 chữ số)',
        'Cửa hàng tiện lợi, đăng nhập Mynaportal: xác thực người dùng 利用者証明用 (4 chữ số)',
        'Đăng nhập e-Tax: xác thực người dùng 利用者証明用 (4 chữ số); khi gửi: mật khẩu chữ ký 署名用パスワード (6–16 ký tự)',
        'Tự điền họ tên, địa chỉ: thông tin thẻ 券面事項入力補助用 (4 chữ số)',
        'Quầy chuyển nhà: sổ đăng ký cư trú 住民基本台帳用 (4 chữ số)',
        'Chứng thư trên điện thoại: mã đặt riêng trên điện thoại',
      ],
    },
    look: {
      heading: 'Cách phân biệt',
      length: '6–16 ký tự có cả chữ in hoa và số: mật khẩu chữ ký. 4 chữ số: một trong các mã còn lại.',
      same: 'Có người đặt cùng 4 số cho cả ba. Nếu khác, hãy xem tên trên màn hình.',
    },
    tries: {
      heading: 'Số lần thử',
      counts: 'Mỗi mã đếm riêng: sai liên tiếp 5 lần với chữ ký, 3 lần với mã 4 số thì bị khóa.',
    },
  },
  next: {
    title: 'Đặt thẻ và xem số lần thử còn lại',
    sentence: 'Đừng đoán. Trang chính cho xem cả bốn số lần thử mà không cần mã PIN.',
  },
};
