import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary: `卡到期前${periods.cardRenewalMonths}个月起，准备照片申请。大约需要${periods.cardWaitMonths}个月。免费。`,
  words: ['换卡', '新卡', '照片', '网上申请', '申请书', '10年', '领取', '卡的期限'],
  sections: {
    when: {
      heading: '从什么时候',
      from: `从卡的有效期限「カードの有効期限」前${periods.cardRenewalMonths}个月起可以申请。到领取大约需要${periods.cardWaitMonths}个月，请尽早申请。`,
      stay: '有在留期间的人不用申请，而是在窗口延长卡的期限。',
    },
    how: {
      heading: '申请和领取',
      steps: {
        steps: [
          '准备照片。',
          '通过手机、电脑、邮寄或自助照相机申请。免费。',
          `大约${periods.cardWaitMonths}个月后，会收到领取通知。`,
          '本人带着现在的卡到窗口领取。有的窗口需要预约「予約」。',
        ],
      },
    },
    after: {
      heading: '换了新卡之后',
      list: [
        '所有PIN码和密码都要重新设置。',
        '手机用电子证书要重新申请，e-Tax 等要重新登记。',
        '驾照一体卡「マイナ免許証」的信息通常不在新卡中。',
        '个人编号不变。',
      ],
    },
  },
  next: {
    title: '在主页查看卡的期限',
    sentence: `放置卡后，右上方会显示卡的有效期限。如果不到${periods.cardRenewalMonths}个月，请马上申请。`,
  },
};
