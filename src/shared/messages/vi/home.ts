import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const home: Messages['home'] = {
  starting: { title: 'Đang tìm đầu đọc thẻ', sentence: 'Vui lòng chờ một chút.' },
  identifying: {
    title: 'Đang kiểm tra thẻ',
    sentence: 'Vui lòng chờ một chút. Đừng di chuyển thẻ.',
  },
  stillReading: 'Đầu đọc thẻ trả lời chậm. Vẫn đang đọc. Muốn dừng, chỉ cần lấy thẻ ra.',
  otherTokens: {
    juki: {
      title: 'Đây là thẻ Juki cũ 住民基本台帳カード（住基カード）',
      sentence:
        'Chứng thư cho loại thẻ này được cấp đến tháng 12 năm 2015. Chứng thư trên thẻ đã hết hạn và không dùng được nữa.',
      next: 'Nếu cần chứng thư, hãy xin cấp thẻ My Number マイナンバーカード. Nếu bạn đã có, hãy đặt thẻ đó.',
      action: 'Đổi sang thẻ My Number',
    },
    phone: {
      title: 'Đây là chứng thư trên điện thoại スマホ用電子証明書',
      sentence:
        'Đây có vẻ là điện thoại, không phải thẻ. Chứng thư trên điện thoại hết hạn cùng ngày với chứng thư trên thẻ của bạn.',
      next: 'Ở đây, hãy đặt thẻ My Number của bạn. Với chứng thư trên điện thoại, hãy dùng ứng dụng Mynaportal マイナポータル trên chính điện thoại đó.',
      action: 'Đổi sang thẻ My Number',
    },
    unknown: {
      title: 'Không rõ loại thẻ này',
      sentence:
        'Có vẻ đây là thẻ của Dịch vụ chứng thực cá nhân công cộng của Nhật Bản 公的個人認証サービス, thuộc loại mà Shomei không biết. Không có gì được ghi vào thẻ.',
      next: 'Nếu bạn có thẻ My Number マイナンバーカード, hãy đặt thẻ đó.',
      action: 'Đổi sang thẻ My Number',
    },
  },
  card: {
    reading: 'Đang đọc thẻ',
    read: 'Đã đọc thẻ My Number マイナンバーカード',
    reader: 'Đầu đọc thẻ',
    expires: 'Ngày hết hạn của thẻ カードの有効期限',
    expired: 'Thẻ này đã hết hạn',
    announced:
      'Thẻ My Number thế hệ sau 次期個人番号カード, theo những gì đã được thông báo. Thẻ này chưa được cấp. Những điều chưa quyết định là do phần mềm này tạm đặt ra.',
    expiryUnknown: 'không đọc được từ thẻ',
    notChecked:
      'Ở đây không kiểm tra chứng thư có bị thu hồi 失効 trước ngày hết hạn hay không. Chứng thư chữ ký bị thu hồi khi họ tên hoặc địa chỉ của bạn thay đổi.',
    howToCheck: 'Xem cách kiểm tra chính thức',
  },
  certificates: {
    purpose: {
      auth: 'Dùng để đăng nhập và dùng tại cửa hàng tiện lợi.',
      sign: 'Dùng để ký hồ sơ trực tuyến và các văn bản khác.',
    },
    badge: {
      pending: 'Đang đọc',
      within: 'Trong thời hạn hiệu lực',
      renewable: 'Có thể gia hạn',
      lastDay: 'Hết hạn hôm nay',
      expired: 'Đã hết hạn',
      'not-yet': 'Chưa bắt đầu',
      absent: 'Không có trên thẻ này',
      'needs-password': 'Cần mật khẩu',
      locked: 'Bị khóa',
      unreadable: 'Không đọc được',
    },
    renewFrom: 'Được gia hạn 更新',
    openPassword: 'Nhập mật khẩu để xem',
    details: 'Xem chi tiết',
    detailsOf: (certificate) => `Xem chi tiết: ${certificate}`,
    notLaterThanAuth: (day) => `Thường không muộn hơn chứng thư xác thực người dùng: ${date.day(day)}.`,
    locked:
      'Mật khẩu chữ ký 署名用パスワード bị khóa vì sai quá nhiều lần. Sau khi đặt lại, bạn cũng xem được ngày tháng.',
    triesUnknown:
      'Không đọc được số lần thử còn lại nên không thể nhập mật khẩu. Vui lòng đặt thẻ lên đầu đọc lần nữa.',
    absent: {
      sign: 'Về nguyên tắc, chứng thư này không được cấp cho trẻ em dưới 15 tuổi, và cũng không có nếu bạn không đăng ký nhận. Thẻ không bị hỏng.',
      auth: 'Chứng thư không được đăng ký nhận, hoặc đã ngừng sử dụng. Thẻ không bị hỏng.',
      faceCard:
        'Có vẻ đây là thẻ không có mã PIN 顔認証マイナンバーカード. Loại thẻ này không có chứng thư chữ ký.',
    },
    expired: {
      auth: 'Không còn dùng được để đăng nhập Mynaportal マイナポータル hay tại cửa hàng tiện lợi.',
      sign: 'Không còn dùng được để ký, ví dụ cho e-Tax.',
      stillAuth: 'Thẻ vẫn dùng được làm giấy tờ tùy thân đến ngày hết hạn của thẻ.',
      cardToo: 'Thẻ cũng đã hết hạn, nên cũng không còn dùng được làm giấy tờ tùy thân.',
      insuranceAsk: 'Hãy hỏi cơ quan bảo hiểm y tế của bạn xem còn dùng được làm thẻ bảo hiểm y tế không.',
      stillSign: 'Việc đăng nhập và dùng tại cửa hàng tiện lợi (xác thực người dùng) không bị ảnh hưởng.',
      insuranceUntil: (day) =>
        `Thẻ dùng được làm thẻ bảo hiểm y tế ${date.until(day)}, nhưng không chia sẻ được thông tin khám chữa bệnh và thuốc.`,
      insuranceEnded: (day) => `Việc dùng làm thẻ bảo hiểm y tế cũng đã kết thúc vào ${date.plain(day)}.`,
    },
    notYet: (day) => `Dùng được ${date.from(day)}. Trước ngày đó chưa dùng được.`,
  },
  secrets: {
    heading: 'Số lần thử còn lại của từng mã PIN 暗証番号',
    tries: (left, max) => `Còn ${left}/${max} lần thử`,
    lastTry: 'Chỉ còn 1 lần thử',
    blocked: 'Bị khóa',
    absent: 'Chưa đặt',
    unknown: 'Không rõ số lần thử còn lại',
    pending: 'Đang kiểm tra',
  },
  meaning: 'Về các ngày này',
  entries: {
    sign: 'Ký một tệp',
    guide: 'Đọc hướng dẫn',
    planner: 'Tính ngày hết hạn',
    doctor: 'Chạy kiểm tra',
    check: 'Xem tệp đã được ký',
  },
  announce: {
    problem: (title, sentence) => `${title}. ${sentence}`,
    card: (sentences) => `Đã đọc thẻ My Number. ${sentences.join(' ')}`,
    certificate: (name, state, until) => `${name}: ${state}${until ? `, ${until}` : ''}.`,
  },
};
