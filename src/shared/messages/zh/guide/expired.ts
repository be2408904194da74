import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const expired: Guide['topics']['expired'] = {
  summary: '不能用于登录、便利店和电子申请。仍可作为身份证明文件使用。',
  words: ['过期', '到期', '不能用', '保险证', '医保', '医院', '资格确认书', '身份证', '本人确认'],
  sections: {
    stops: {
      heading: '不能使用的',
      auth: '用户认证用「利用者証明用」过期后，不能：',
      authList: ['登录 Mynaportal「マイナポータル」', '在便利店领取证明「コンビニ交付」'],
      sign: '签名用「署名用」过期后，不能办理：',
      signList: ['e-Tax 等电子申请', '在线迁出登记、手机用电子证书的申请等'],
    },
    insurance: {
      heading: '作为健康保险证使用「健康保険証」',
      grace: `不会马上停止。到用户认证用电子证书过期当月之后第${periods.insuranceMonths}个月的月底为止，可以用来确认保险资格。不能向医疗机构提供诊疗和用药信息。`,
      example: '例：11月14日过期，可以用到第二年的2月底。',
      after:
        '之后不能使用。通常在此之前，资格确认书「資格確認書」会自动寄来。没有收到时，请向您加入的健康保险咨询。',
    },
    still: {
      heading: '仍可使用的',
      identity: '作为带照片的身份证明文件，到卡的有效期限为止可以照常使用。',
      one: '如果只有一张过期，另一张可以继续使用。',
    },
    again: {
      heading: '让它再次可以使用',
      issue: '过期之后，只要卡还没到有效期限，就可以在窗口申请签发新的电子证书。免费。',
      card: `如果卡也已过期，则需要申请新卡：请准备照片，到领取大约需要${periods.cardWaitMonths}个月。`,
    },
  },
  next: {
    title: '到市区町村窗口「市区町村の窓口」申请签发新的电子证书',
    sentence: '请带上卡，记好PIN码和密码「暗証番号」，到住民票所在的市区町村窗口。没有通知书也可以办理。',
  },
};
