import type { Guide } from '../../ja/guide.ts';

export const certificates: Guide['topics']['certificates'] = {
  summary: 'Chứng minh trên internet rằng bạn chính là bạn. Có hai loại.',
  words: [
    'tệp đã ký',
    'kiểm tra chữ ký',
    'JPKI',
    'chứng thư số',
    'chứng chỉ',
    'chữ ký điện tử',
    'chữ ký số',
    'chip',
    'khóa bí mật',
    'thẻ cũ',
    'khuôn mặt',
  ],
  sections: {
    what: {
      heading: 'Giấy tờ tùy thân trên internet',
      proves: 'Chứng thư điện tử 電子証明書 chứng minh bằng điện tử, trên mạng, rằng bạn chính là bạn.',
      protects: 'Nó ngăn người khác giả làm bạn, và ngăn văn bản bị sửa đổi trên đường gửi.',
      service:
        'Dịch vụ chứng thực cá nhân công cộng 公的個人認証サービス cấp cho người dân trên toàn Nhật Bản chứng thư cần cho thủ tục trực tuyến, với chi phí thấp.',
    },
    kinds: {
      heading: 'Hai loại trên một thẻ',
      list: [
        'Chứng thư chữ ký 署名用電子証明書: chứng minh rằng văn bản gửi qua internet là thật, do bạn lập và do bạn gửi.',
        'Chứng thư xác thực người dùng 利用者証明用電子証明書: chứng minh rằng người đã đăng nhập vào trang web hoặc máy là chính bạn.',
      ],
    },
    inCard: {
      heading: 'Nằm trong thẻ My Number',
      card: 'Chứng thư được cấp trên chip của thẻ My Number マイナンバーカード. Bạn cần thẻ này để dùng chứng thư.',
      chip: 'Không thể đọc khóa bí mật ra khỏi chip. Shomei chỉ đọc phần chứng thư, vốn được tạo ra để cho người khác xem.',
      issue:
        'Bạn xin cấp thẻ ở J-LIS 地方公共団体情報システム機構. Khi bạn nhận thẻ tại văn phòng hành chính 市区町村の窓口, các mã PIN được đặt và chứng thư được đưa vào thẻ.',
    },
    choice: {
      heading: 'Chỉ dành cho người cần',
      apply:
        'Có chứng thư hay không là tùy bạn. Khi xin cấp thẻ, bạn chọn có cần hay không. Nếu bạn không từ chối, chứng thư sẽ có sẵn trên thẻ.',
      later: 'Sau khi nhận thẻ, bạn vẫn có thể đổi ý tại văn phòng: thêm chứng thư hoặc bỏ đi.',
    },
    faceCard: {
      heading: 'Thẻ không có mã PIN 顔認証マイナンバーカード',
      works: 'Dùng được làm thẻ bảo hiểm y tế và giấy tờ tùy thân có ảnh. Thẻ không có chứng thư chữ ký.',
      not: 'Không dùng được cho Mynaportal マイナポータル, cửa hàng tiện lợi hay dịch vụ nào cần nhập mã PIN. Văn phòng có thể đổi sang thẻ thông thường.',
    },
    juki: {
      heading: 'Nếu bạn có thẻ Juki cũ 住民基本台帳カード（住基カード）',
      ended: 'Chứng thư cho loại thẻ này được cấp đến tháng 12 năm 2015.',
      apply: 'Không còn dùng được nữa. Để làm thủ tục trực tuyến, hãy xin cấp thẻ My Number.',
      kiosk: 'Thẻ cũ cũng không dùng được để lấy giấy tờ tại cửa hàng tiện lợi コンビニ交付.',
    },
  },
  next: {
    title: 'Xem trên thẻ của bạn có gì',
    sentence:
      'Hãy đặt thẻ lên đầu đọc, Trang chính sẽ hiện nội dung. Đọc thẻ không cần mã PIN; chỉ ngày tháng của chứng thư chữ ký cần mật khẩu.',
  },
};
