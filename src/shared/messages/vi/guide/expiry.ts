import type { Guide } from '../../ja/guide.ts';

export const expiry: Guide['topics']['expiry'] = {
  summary: 'Đến sinh nhật lần thứ 5 sau ngày cấp, hoặc đến khi thẻ hết hạn nếu ngày đó sớm hơn.',
  words: [
    'hiệu lực',
    'thời hạn',
    'ngày hết hạn',
    'bao lâu',
    'năm năm',
    '5 năm',
    '10 năm',
    'sinh nhật',
    'kiểm tra',
    'năm nhuận',
  ],
  sections: {
    rule: {
      heading: 'Quy định',
      fifth: 'Chứng thư dùng được đến sinh nhật lần thứ 5 của bạn sau ngày cấp. Cả hai loại đều như vậy.',
      card: 'Nếu thẻ hết hạn trước ngày đó, chứng thư hết hạn cùng với thẻ.',
      auth: 'Chứng thư chữ ký 署名用 không bao giờ kéo dài hơn chứng thư xác thực người dùng 利用者証明用. Nếu sau khi chuyển nhà chỉ chứng thư chữ ký được cấp mới, nó hết hạn cùng ngày với chứng thư xác thực người dùng.',
      sixth:
        'Nếu gia hạn 更新 trong thời gian được gia hạn, sẽ là sinh nhật lần thứ 6; ở đây cũng vậy, nếu thẻ hết hạn sớm hơn thì tính theo thẻ. Thường hai ngày này trùng nhau.',
    },
    counting: {
      heading: 'Cách tính',
      list: [
        'Không tính ngày cấp. Nếu ngày cấp là sinh nhật của bạn, chứng thư hết hạn đúng năm năm sau.',
        'Với chứng thư đầu tiên, ngày cấp là ngày thẻ được làm, không phải ngày bạn nhận thẻ; với chứng thư cấp tại văn phòng thì là ngày hôm đó.',
        'Ngày cuối cùng dùng được đến 23:59:59, giờ Nhật Bản.',
        'Với người sinh ngày 29 tháng 2, quy định không nêu ngày nào. Hãy xem ngày trong chứng thư.',
      ],
    },
    card: {
      heading: 'Thẻ dùng được đến khi nào',
      adult:
        'Nếu được cấp khi từ 18 tuổi trở lên: đến sinh nhật lần thứ 10. Nếu nhỏ hơn: đến sinh nhật lần thứ 5.',
      before: 'Với thẻ được xin cấp đến tháng 3 năm 2022, độ tuổi là 20 thay vì 18.',
    },
    check: {
      heading: 'Xem ngày ở đâu',
      here: 'Shomei: hãy đặt thẻ, Trang chính sẽ hiện ngày.',
      app: {
        steps: [
          'Mở ứng dụng Mynaportal マイナポータルアプリ và đăng nhập.',
          'Chọn 「マイナンバーカード」 trong mục chứng thư 証明書.',
        ],
      },
      software:
        'Phần mềm người dùng JPKI JPKI利用者ソフト（利用者クライアントソフト） cài trên máy tính cũng cho xem ngày. Bạn cũng có thể hỏi tại văn phòng hành chính. Sau khi chứng thư xác thực người dùng hết hạn, bạn không đăng nhập được vào ứng dụng.',
    },
    face: {
      heading: 'Ngày trên mặt thẻ',
      written:
        'Trên thẻ có ô ghi ngày hết hạn của chứng thư. Ngày này không được in mà viết tay: do bạn, hoặc tại văn phòng.',
      stale: 'Ô này có thể trống, hoặc vẫn ghi ngày trước khi gia hạn. Ngày được in là ngày hết hạn của thẻ.',
    },
  },
  next: {
    title: 'Ngày đúng là ngày trong chứng thư',
    sentence:
      'Hãy đặt thẻ, rồi trên Trang chính chọn “Xem chi tiết” và “Ngày tháng”. Ở đó cũng ghi vì sao là ngày ấy.',
  },
};
