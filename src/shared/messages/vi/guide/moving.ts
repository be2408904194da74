import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: 'Chứng thư chữ ký tự động chấm dứt. Hãy xin cấp mới khi bạn khai báo thay đổi.',
  words: [
    'chuyển nhà',
    'dọn nhà',
    'địa chỉ',
    'tên',
    'họ tên',
    'kết hôn',
    'ly hôn',
    'chuyển đi',
    'chuyển đến',
    'nước ngoài',
    'về nước',
    `${periods.plannedMoveDays} ngày`,
    `${periods.moveInDays} ngày`,
    `${periods.continuedUseDays} ngày`,
    'tiếp tục sử dụng',
  ],
  sections: {
    sign: {
      heading: 'Chứng thư chữ ký 署名用電子証明書',
      ends: 'Khi họ tên, địa chỉ v.v. của bạn thay đổi do chuyển nhà hoặc kết hôn, chứng thư tự động chấm dứt trước ngày hết hạn (thu hồi 失効).',
      again: 'Hãy xin văn phòng cấp chứng thư mới cùng lúc khai báo chuyển nhà hoặc kết hôn.',
      until:
        'Chứng thư mới hết hạn cùng ngày với chứng thư xác thực người dùng, không phải năm năm tính từ lúc đó.',
    },
    auth: {
      heading: 'Chứng thư xác thực người dùng 利用者証明用電子証明書',
      stays: 'Vẫn dùng được khi họ tên hoặc địa chỉ của bạn thay đổi.',
      thirty: `Tuy nhiên, chính thẻ có thể mất hiệu lực cùng các chứng thư: nếu không khai báo chuyển đến 転入届 trong ${periods.moveInDays} ngày sau khi chuyển và ${periods.plannedMoveDays} ngày kể từ ngày dự định chuyển đi, hoặc không làm thủ tục tiếp tục sử dụng thẻ 継続利用 trong ${periods.continuedUseDays} ngày sau khai báo. Làm thẻ mới mất khoảng ${fees.newCard.toLocaleString('vi')} yên.`,
    },
    phone: {
      heading: 'Điện thoại của bạn',
      ends: 'Khi chứng thư chữ ký trên thẻ bị thu hồi, chứng thư trên điện thoại スマホ用電子証明書 cũng bị thu hồi. Sau đó hãy đăng ký lại.',
    },
    abroad: {
      heading: 'Chuyển ra nước ngoài',
      ask: 'Công dân Nhật Bản giữ được thẻ nếu làm thủ tục tiếp tục sử dụng 継続利用 tại văn phòng chậm nhất là ngày trước khi đi; nếu không, thẻ mất hiệu lực. Chứng thư chữ ký chấm dứt vào ngày đi.',
    },
  },
  next: {
    title: 'Hãy nói tại văn phòng: 「署名用電子証明書も新しくしたい」',
    sentence:
      'Nghĩa là: tôi cũng muốn có chứng thư chữ ký mới. Ngoài thẻ, bạn cần mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 và mật khẩu chữ ký 署名用パスワード.',
  },
};
