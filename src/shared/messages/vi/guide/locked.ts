import { kioskHours, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';
import { chainsFor } from '../shops.ts';

export const locked: Guide['topics']['locked'] = {
  summary: 'Bạn có thể đặt lại tại máy kiosk ở cửa hàng hoặc tại văn phòng hành chính. Thủ tục miễn phí.',
  words: [
    'mật khẩu',
    'PIN',
    'bị chặn',
    'quên',
    'không nhớ',
    'nhập sai',
    'nhầm',
    'mở khóa',
    'đặt lại',
    'kiosk',
    'cửa hàng tiện lợi',
    'combini',
    '7-Eleven',
  ],
  sections: {
    why: {
      heading: 'Bị khóa là gì',
      limits:
        'Sau 5 lần sai liên tiếp với chữ ký 署名用, hoặc 3 lần với xác thực người dùng 利用者証明用, sẽ bị khóa ロック và không dùng được, để ngăn người khác lạm dụng.',
      other: 'Chỉ cái đó bị khóa. Các mã PIN khác vẫn dùng được, và thẻ vẫn dùng được làm giấy tờ tùy thân.',
      insurance:
        'Dù xác thực người dùng bị khóa, thẻ vẫn dùng được làm thẻ bảo hiểm y tế bằng nhận diện khuôn mặt.',
      expiry: 'Bị khóa không phải là hết hạn. Thời gian trôi qua không làm hết khóa.',
    },
    forgotten: {
      heading: 'Nếu bạn quên',
      again: 'Không ai xem lại được cái cũ. Bạn đặt cái mới: đặt lại 再設定.',
      wait: 'Đừng đoán. Trước khi bị khóa bạn cũng có thể đặt lại.',
    },
    kiosk: {
      heading: 'Tại máy kiosk ở cửa hàng',
      know: 'Nếu bạn biết một trong hai, chữ ký hoặc xác thực người dùng, bạn có thể đặt lại cái kia.',
      steps: {
        steps: [
          'Cài ứng dụng 「JPKI暗証番号リセット」 vào điện thoại có NFC.',
          'Đặt lịch trong ứng dụng: nhập cái bạn biết, đọc thẻ, chụp ảnh thẻ và khuôn mặt của bạn.',
          `Trong vòng ${periods.kioskBookingHours} giờ, đặt thẻ lên máy kiosk ở cửa hàng và đặt cái mới. Máy dùng được từ ${kioskHours.from} đến ${kioskHours.to}.`,
        ],
      },
      shops: `Với chữ ký: ${chainsFor('sign')} và các nơi khác. Với xác thực người dùng: chỉ một số cửa hàng như ${chainsFor('auth')}.`,
      not: 'Không làm được nếu chứng thư đã hết hạn hoặc bị thu hồi 失効, hoặc nếu họ tên hay địa chỉ của bạn đã thay đổi.',
    },
    office: {
      heading: 'Tại văn phòng hành chính 市区町村の窓口',
      all: 'Văn phòng hành chính nơi bạn đăng ký cư trú đặt lại được cả bốn. Nếu bạn không biết cả hai, đây là cách duy nhất.',
      only: 'Mã PIN thông tin thẻ và mã PIN sổ đăng ký cư trú chỉ đặt lại được tại văn phòng.',
    },
  },
  next: {
    title: 'Hãy đặt thẻ để xem cái gì bị khóa',
    sentence: 'Trên Trang chính, “Xem việc cần làm” cho biết một cách giải quyết phù hợp với thẻ của bạn.',
  },
};
