import type { Guide } from '../../ja/guide.ts';

export const baby: Guide['topics']['baby'] = {
  summary: '申请时未满1岁的，卡上没有照片。不含签名用，PIN码由父母等设置。',
  words: ['婴儿', '新生儿', '宝宝', '出生', '没有照片', '0岁'],
  sections: {
    apply: {
      heading: '申请',
      birth: '可以与出生登记「出生届」一起申请，也有加急签发「特急発行」。请向市区町村窗口咨询。',
      parent: '由父母等法定代理人办理，并设置PIN码（4位）。',
    },
    card: {
      heading: '是怎样的卡',
      list: [
        '从2024年12月2日起，申请时未满1岁的人的卡上没有照片。',
        '含用户认证用电子证书，不含签名用。',
        '卡的期限到签发日之后的第5个生日。',
      ],
    },
    limits: {
      heading: '不能做的',
      list: [
        '不能作为带照片的身份证明文件。',
        '不能使用应用「JPKI暗証番号リセット」。被锁定后请到窗口。',
        '在医院请输入PIN码，或询问挂号处。',
      ],
    },
  },
  next: { title: '记下PIN码，放在安全的地方', sentence: '因为几年后很容易忘记。' },
};
