import type { Guide } from '../../ja/guide.ts';

export const children: Guide['topics']['children'] = {
  summary: 'Dưới 15 tuổi, về nguyên tắc không được cấp chứng thư chữ ký. Thẻ không bị hỏng.',
  words: [
    'con',
    'em bé',
    'trẻ nhỏ',
    'vị thành niên',
    '15 tuổi',
    '18 tuổi',
    'bố mẹ',
    'cha mẹ',
    'người giám hộ',
    'người đại diện',
  ],
  sections: {
    sign: {
      heading: 'Chứng thư chữ ký 署名用電子証明書',
      not: 'Về nguyên tắc, không cấp cho người dưới 15 tuổi. Nếu trên thẻ không có, thẻ không bị hỏng và không bị khóa.',
      later: 'Từ sinh nhật 15 tuổi, văn phòng có thể cấp. Chứng thư không tự động có.',
      ward: 'Người thành niên được giám hộ 成年被後見人 về nguyên tắc cũng không được cấp.',
    },
    auth: {
      heading: 'Chứng thư xác thực người dùng 利用者証明用電子証明書',
      issued: 'Trên thẻ của trẻ em cũng có, và thẻ dùng được làm thẻ bảo hiểm y tế.',
      pin: 'Với trẻ dưới 15 tuổi, người đại diện theo pháp luật 法定代理人, như cha mẹ, đặt mã PIN.',
    },
    card: {
      heading: 'Thẻ dùng được đến khi nào',
      five: 'Với người dưới 18 tuổi, đến sinh nhật lần thứ 5 sau ngày cấp, vì khuôn mặt thay đổi nhanh.',
      photo:
        'Từ ngày 2 tháng 12 năm 2024, thẻ của trẻ dưới 1 tuổi lúc xin cấp không có ảnh. Thẻ không phải là giấy tờ tùy thân có ảnh, và không dùng được ứng dụng đặt lại mã PIN.',
    },
  },
  next: {
    title: 'Nếu ứng dụng báo “mật khẩu bị khóa”, hãy xem thẻ trước',
    sentence:
      'Một số ứng dụng báo như vậy với thẻ không có chứng thư chữ ký. Hãy đặt thẻ: Trang chính cho biết sự khác nhau.',
  },
};
