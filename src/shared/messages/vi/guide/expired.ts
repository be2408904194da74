import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const expired: Guide['topics']['expired'] = {
  summary:
    'Không đăng nhập được, không dùng được tại cửa hàng tiện lợi và thủ tục trực tuyến. Thẻ vẫn là giấy tờ tùy thân.',
  words: [
    'hết hạn',
    'quá hạn',
    'không dùng được',
    'bệnh viện',
    'thẻ bảo hiểm',
    'giấy tờ tùy thân',
    'chứng minh',
    'ID',
  ],
  sections: {
    stops: {
      heading: 'Cái gì không dùng được nữa',
      auth: 'Khi chứng thư xác thực người dùng 利用者証明用 hết hạn, bạn không thể:',
      authList: ['Đăng nhập vào Mynaportal マイナポータル', 'Lấy giấy tờ tại cửa hàng tiện lợi コンビニ交付'],
      sign: 'Khi chứng thư chữ ký 署名用 hết hạn, bạn không thể:',
      signList: [
        'Dùng e-Tax và làm thủ tục trực tuyến khác',
        'Khai báo chuyển đi trực tuyến, đăng ký chứng thư trên điện thoại v.v.',
      ],
    },
    insurance: {
      heading: 'Dùng làm thẻ bảo hiểm y tế 健康保険証',
      grace: `Không ngừng ngay. Đến hết tháng thứ ${periods.insuranceMonths} sau tháng chứng thư xác thực người dùng hết hạn, thẻ vẫn xác nhận được rằng bạn có bảo hiểm. Thông tin khám chữa bệnh và thuốc không được chia sẻ.`,
      example: 'Ví dụ: hết hạn ngày 14 tháng 11, dùng được đến hết tháng 2 năm sau.',
      after:
        'Sau đó không dùng được nữa. Thường giấy xác nhận tư cách 資格確認書 được gửi đến trước đó mà không cần xin; nếu không, hãy hỏi cơ quan bảo hiểm y tế của bạn.',
    },
    still: {
      heading: 'Cái gì vẫn dùng được',
      identity: 'Thẻ vẫn dùng được làm giấy tờ tùy thân có ảnh đến ngày hết hạn của thẻ.',
      one: 'Nếu chỉ một chứng thư hết hạn, chứng thư kia vẫn dùng được.',
    },
    again: {
      heading: 'Để dùng lại được',
      issue: 'Sau khi hết hạn, văn phòng vẫn cấp chứng thư mới nếu thẻ chưa hết hạn. Thủ tục miễn phí.',
      card: `Nếu thẻ cũng đã hết hạn, hãy xin cấp thẻ mới, kèm ảnh; mất khoảng ${periods.cardWaitMonths} tháng.`,
    },
  },
  next: {
    title: 'Xin cấp chứng thư mới tại văn phòng hành chính 市区町村の窓口',
    sentence:
      'Hãy mang thẻ và các mã PIN 暗証番号 đến văn phòng nơi bạn đăng ký cư trú. Không cần thư thông báo.',
  },
};
