import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: '签名用电子证书会自动失效。请在申报时一并申请签发新的。',
  words: [
    '搬家',
    '迁居',
    '迁入',
    '迁出',
    '转入',
    '转出',
    '结婚',
    '离婚',
    '改名',
    '姓名',
    '住址',
    '地址',
    '姓',
    '国外',
    '回国',
    `${periods.plannedMoveDays}天`,
    `${periods.moveInDays}天`,
    `${periods.continuedUseDays}天`,
    '继续使用',
  ],
  sections: {
    sign: {
      heading: '签名用电子证书「署名用電子証明書」',
      ends: '因搬家或结婚等，姓名或住址等变更时，即使还没到期也会自动不能使用，即失效「失効」。',
      again: '请在办理搬家或结婚手续时，一并在窗口申请签发新的签名用电子证书。',
      until: '新的电子证书与用户认证用同一天到期，不是从那时起5年。',
    },
    auth: {
      heading: '用户认证用电子证书「利用者証明用電子証明書」',
      stays: '姓名或住址变更后，仍可继续使用。',
      thirty: `但是，卡本身可能会失效：没有在搬入后${periods.moveInDays}天以内、预定迁出日起${periods.plannedMoveDays}天以内办理迁入登记「転入届」，或办理后${periods.continuedUseDays}天以内没有办理卡的继续使用「継続利用」手续。电子证书也一起失效，重新制卡需要约${fees.newCard.toLocaleString('zh')}日元。`,
    },
    phone: {
      heading: '手机',
      ends: '卡的签名用电子证书失效后，手机用电子证书「スマホ用電子証明書」也会失效。办完卡的手续后，请再次申请。',
    },
    abroad: {
      heading: '搬到国外时',
      ask: '日本国籍的人，在出发前一天之前在窗口办理继续使用「継続利用」手续，就可以继续使用卡。否则卡会失效。签名用电子证书在迁出（出国）当天失效。',
    },
  },
  next: {
    title: '在窗口说：「署名用電子証明書も新しくしたい」',
    sentence:
      '意思是“我也想换新的签名用电子证书”。除了卡，还要用居民基本台账用PIN码「住民基本台帳用暗証番号」（4位）和签名用密码「署名用パスワード」。请事先确认。',
  },
};
