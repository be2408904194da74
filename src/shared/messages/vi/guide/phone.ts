import { lostCardLines } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const phone: Guide['topics']['phone'] = {
  summary: 'Đăng ký bằng chứng thư chữ ký trên thẻ, sau đó bạn dùng được dịch vụ chỉ với điện thoại.',
  words: [
    'điện thoại thông minh',
    'smartphone',
    'di động',
    'iPhone',
    'Android',
    'Apple Wallet',
    'đổi điện thoại',
    'bán',
    'sửa chữa',
    'mất điện thoại',
  ],
  sections: {
    about: {
      heading: 'Đây là gì',
      load: 'Chứng thư mà bạn cài vào điện thoại スマホ用電子証明書, bằng chứng thư chữ ký trên thẻ 署名用電子証明書.',
      use: 'Khi đó bạn có thể dùng và đăng ký nhiều dịch vụ chỉ với điện thoại, không cần mang thẻ.',
      who: 'Người không có chứng thư chữ ký, như trẻ em dưới 15 tuổi, không đăng ký được.',
    },
    models: {
      heading: 'Điện thoại nào',
      list: [
        'Android: các máy được hỗ trợ (từ tháng 5 năm 2023)',
        'iPhone: XS trở về sau, với iOS 18.5 trở về sau (từ tháng 6 năm 2025)',
      ],
      one: 'Mỗi người một điện thoại. Khi cài vào điện thoại khác, chứng thư trên máy trước không dùng được nữa.',
    },
    until: {
      heading: 'Đến khi nào',
      same: 'Đến cùng ngày với chứng thư trên thẻ.',
      dies: 'Khi chứng thư trên thẻ được gia hạn, hoặc bị thu hồi 失効 do chuyển nhà, chứng thư trên điện thoại không dùng được nữa. Hãy đăng ký lại.',
      pin: 'Mã PIN của chúng được đặt riêng, khác với của thẻ; có cả mã 券面事項入力補助用 (4 chữ số).',
    },
    handOver: {
      heading: 'Khi bạn không dùng điện thoại đó nữa, hoặc bị mất',
      lost: `Nếu mất điện thoại, hãy gọi ngay ${lostCardLines.foreign.number} (tiếng Nhật: ${lostCardLines.japanese.number}) để tạm ngừng chứng thư: miễn phí, cả ngày lẫn đêm.`,
      revoke:
        'Trước khi bán, cho hoặc mang đi sửa, hãy làm thủ tục thu hồi trong ứng dụng Mynaportal マイナポータルアプリ. Trên Android, xóa dữ liệu điện thoại không làm mất chứng thư.',
    },
  },
  next: {
    title: 'Hãy đăng ký trong ứng dụng Mynaportal trên điện thoại',
    sentence:
      'Hãy chuẩn bị thẻ và mật khẩu chữ ký 署名用パスワード. Shomei chỉ đọc thẻ; Shomei không xem được bên trong điện thoại.',
  },
};
