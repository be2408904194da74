import type { Guide } from '../../ja/guide.ts';

export const pins: Guide['topics']['pins'] = {
  summary: 'Có bốn loại: dạng của chúng, số lần thử, cách chọn và cách đổi.',
  words: [
    'mật khẩu',
    'mã số',
    'đổi',
    'đặt lại',
    'mở khóa',
    'khởi tạo',
    'chữ số',
    'ký tự',
    'chữ cái',
    'chữ hoa',
  ],
  sections: {
    four: {
      heading: 'Có bốn loại',
      list: [
        'Mật khẩu chữ ký 署名用パスワード: từ 6 đến 16 ký tự, gồm cả chữ cái viết hoa và chữ số. Bị khóa sau 5 lần sai liên tiếp.',
        'Mã PIN xác thực người dùng 利用者証明用暗証番号: 4 chữ số. Bị khóa sau 3 lần sai liên tiếp.',
        'Mã PIN thông tin thẻ 券面事項入力補助用暗証番号: 4 chữ số, để điền họ tên và địa chỉ vào đơn. Bị khóa sau 3 lần sai.',
        'Mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号: 4 chữ số, để khai báo chuyển nhà v.v. tại văn phòng. Bị khóa sau 3 lần sai.',
      ],
      same: 'Ba mã PIN 4 chữ số có thể là cùng một số.',
    },
    tries: {
      heading: 'Cách đếm số lần sai',
      count:
        'Chính thẻ ghi nhớ số lần: qua nhiều ngày, và với mọi phần mềm. Một lần nhập đúng đưa số lần về như ban đầu.',
      shown: 'Shomei luôn hiện số lần thử còn lại bên cạnh ô nhập, và không bao giờ tự gửi lần thứ hai.',
    },
    choose: {
      heading: 'Cách chọn và cách giữ',
      list: [
        'Tránh những gì người khác dễ đoán, như ngày sinh hoặc số điện thoại.',
        'Không nói cho ai biết. Không cho ai mượn thẻ.',
        'Giữ tờ giấy bạn đã ghi ở nơi an toàn, không để chung với thẻ.',
      ],
      letters: 'Mật khẩu chỉ có chữ cái viết hoa. O và 0, I và 1 rất dễ nhầm.',
    },
    words: {
      heading: 'Đổi, đặt lại, mở khóa',
      list: [
        'Đổi 変更: bạn biết cái hiện tại và tự thay bằng cái mới.',
        'Đặt lại 再設定（初期化）: bạn đã quên và đặt cái mới.',
        'Mở khóa ロック解除: đã bị ngừng vì sai quá nhiều lần, nay làm cho dùng lại được. Ở hầu hết văn phòng, việc này giống như đặt lại.',
      ],
    },
    change: {
      heading: 'Đổi ở đâu',
      home: 'Nếu bạn biết cái hiện tại: mật khẩu chữ ký, mã PIN xác thực người dùng và mã PIN thông tin thẻ đổi được bằng Shomei.',
      office: 'Mã PIN sổ đăng ký cư trú chỉ đổi được tại văn phòng hành chính 市区町村の窓口.',
    },
  },
  next: {
    title: 'Để đổi, hãy dùng nút tương ứng trên Trang chính',
    sentence: 'Hãy đặt thẻ, số lần thử còn lại được hiện trước. Nếu bạn không nhớ cái hiện tại, đừng thử.',
  },
};
