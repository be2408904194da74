import type { Guide } from '../../ja/guide.ts';

export const uses: Guide['topics']['uses'] = {
  summary: 'Một loại để gửi văn bản, một loại để đăng nhập.',
  words: [
    'SSH',
    'OpenSC',
    'PKCS11',
    'khai thuế',
    'Mynaportal',
    'cửa hàng tiện lợi',
    'combini',
    'giấy cư trú',
    'juminhyo',
    'bệnh viện',
    'thẻ bảo hiểm',
    'tài khoản ngân hàng',
    'con dấu',
  ],
  sections: {
    sign: {
      heading: 'Chứng thư chữ ký 署名用電子証明書',
      about: 'Dùng để lập và gửi văn bản điện tử qua internet. Có giá trị như con dấu đã đăng ký của bạn.',
      examples: [
        'e-Tax (khai thuế)',
        'Thủ tục về nuôi dạy con ぴったりサービス',
        'Thủ tục trực tuyến về đóng góp cho địa phương ふるさと納税',
        'Khai báo chuyển đi trực tuyến 転出届',
        'Đăng ký chứng thư trên điện thoại スマホ用電子証明書',
      ],
    },
    auth: {
      heading: 'Chứng thư xác thực người dùng 利用者証明用電子証明書',
      about: 'Dùng để đăng nhập vào trang web, và vào các máy như máy ở cửa hàng tiện lợi.',
      examples: [
        'Đăng nhập vào Mynaportal マイナポータル',
        'Lấy giấy tờ, như phiếu cư trú 住民票の写し, tại cửa hàng tiện lợi',
        'Dùng làm thẻ bảo hiểm y tế 健康保険証',
      ],
    },
    how: {
      heading: 'Cách dùng',
      hold: 'Bạn áp thẻ vào điện thoại hoặc đặt lên đầu đọc thẻ, rồi nhập mã PIN bạn đã đặt 暗証番号 (khi ký thì nhập mật khẩu パスワード).',
    },
    shows: {
      heading: 'Bên kia biết được gì',
      sign: 'Chứng thư chữ ký chứa họ tên, địa chỉ, ngày sinh và giới tính của bạn. Nó được gửi kèm với văn bản bạn ký.',
      auth: 'Chứng thư xác thực người dùng không chứa họ tên và địa chỉ.',
      number: 'Cả hai đều không chứa số My Number của bạn (12 chữ số).',
    },
  },
  next: {
    title: 'Hãy xem bạn đang được hỏi mã nào',
    sentence:
      'Nếu từ sáu ký tự trở lên thì là mật khẩu chữ ký 署名用パスワード, nếu bốn chữ số thì thường là mã PIN xác thực người dùng 利用者証明用暗証番号. Hãy đọc tên trên màn hình trước khi nhập.',
  },
};
