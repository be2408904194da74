import type { Guide } from '../../ja/guide.ts';

export const office: Guide['topics']['office'] = {
  summary: 'Những việc văn phòng nơi bạn đăng ký cư trú làm, cần mang gì, và cách nhờ người khác đi thay.',
  words: [
    'tòa thị chính',
    'ủy ban',
    'văn phòng quận',
    'shiyakusho',
    'kuyakusho',
    'người đại diện',
    'gia đình',
    'ủy quyền',
    'đi thay',
    'mang theo',
    'lệ phí',
    'đặt hẹn',
    'nằm viện',
    'viện dưỡng lão',
    'không đi được',
  ],
  sections: {
    where: {
      heading: 'Văn phòng nào',
      home: 'Văn phòng hành chính nơi bạn đăng ký cư trú 住民票のある市区町村の窓口. Về nguyên tắc, nơi khác không làm được.',
      list: [
        'Cấp, gia hạn 更新 và ngừng chứng thư',
        'Đặt lại và mở khóa mã PIN và mật khẩu 暗証番号',
        'Thay đổi địa chỉ hoặc họ tên',
      ],
    },
    who: {
      heading: 'Ai có thể đi',
      self: 'Tự mình đi là nhanh nhất.',
      agent:
        'Nếu bạn không đi được, người khác có thể đi: người đại diện theo pháp luật 法定代理人, hoặc người bạn nhờ 任意代理人. Thường trước đó một lá thư 照会書 hỏi ý kiến của bạn được gửi cho bạn, nên phải đi hai lần. Cha mẹ của trẻ dưới 15 tuổi, và người đi gia hạn với 照会書 gửi kèm thông báo, chỉ cần đi một lần. Hãy hỏi văn phòng trước.',
    },
    bring: {
      heading: 'Cần mang theo và chi phí',
      list: [
        'Thẻ My Number マイナンバーカード',
        'Các mã PIN và mật khẩu 暗証番号, nếu biết',
        'Một giấy tờ tùy thân khác, như bằng lái xe',
        'Người đi thay: giấy tờ tùy thân của chính người đó, và lá thư 照会書兼回答書',
      ],
      free: 'Gia hạn và đặt lại được miễn phí. Làm thẻ mới thay thẻ bị mất thì mất lệ phí.',
    },
  },
  next: {
    title: 'Hãy tìm hiểu giờ làm việc và cách đặt hẹn trước',
    sentence: 'Hãy tìm 「マイナンバーカード 電子証明書」 trên trang web của địa phương bạn, hoặc gọi điện.',
  },
};
