import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const hospital: Guide['topics']['hospital'] = {
  summary: '通过人脸识别或4位PIN码办理。不能使用时，在窗口出示资格确认书等。',
  words: ['健康保险证', '医保', '医院', '药店', '诊所', '人脸识别', '挂号', '资格确认书', '出错'],
  sections: {
    use: {
      heading: '挂号方法',
      ways: '把卡放在读取机上，通过人脸识别或用户认证用PIN码「利用者証明用暗証番号」（4位）确认。',
      locked: '即使PIN码被锁定，也可以用人脸识别。',
    },
    ended: {
      heading: '过期后',
      certificate: `可以用到用户认证用电子证书过期当月之后第${periods.insuranceMonths}个月的月底。不能提供诊疗和用药信息。`,
      card: '卡本身已过期时，请向您加入的健康保险咨询。',
    },
    failing: {
      heading: '机器读不出时',
      list: [
        '重新放好卡，再试一次。',
        '告诉窗口的工作人员。通常出示资格确认书「資格確認書」，或把资格信息通知「資格情報のお知らせ」和卡一起出示即可。',
        '也可以出示 Mynaportal「マイナポータル」的健康保险证屏幕。',
      ],
    },
  },
  next: { title: '查看用户认证用的期限', sentence: '用 Shomei 读取卡，马上可以看到期限和锁定。' },
};
