import { lostCardLines } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const phone: Guide['topics']['phone'] = {
  summary: '用卡的签名用电子证书申请后，只用手机就可以使用服务。',
  words: [
    '手机',
    '智能手机',
    '苹果',
    'iPhone',
    'Android',
    '安卓',
    '换手机',
    '卖手机',
    '修理',
    '钱包',
    '手机丢了',
  ],
  sections: {
    about: {
      heading: '什么是手机用电子证书',
      load: '手机用电子证书「スマホ用電子証明書」是用卡的签名用电子证书「署名用電子証明書」申请、存入手机的电子证书。',
      use: '不必携带卡，只用手机就可以使用和申请各种服务。',
      who: '没有签名用电子证书的人（未满15岁的人等）不能申请。',
    },
    models: {
      heading: '可以使用的手机',
      list: ['Android：支持的机型（2023年5月起）', 'iPhone：XS 及以后的机型，iOS 18.5 及以上（2025年6月起）'],
      one: '每人1台。存入另一台手机后，以前的就不能使用。',
    },
    until: {
      heading: '期限',
      same: '与卡的电子证书同一天到期。',
      dies: '如果更新了卡的电子证书，或因搬家等失效「失効」，手机用电子证书也不能使用。请再次申请。',
      pin: 'PIN码和密码与卡的分开设置，也包括卡面信息录入辅助用「券面事項入力補助用」（4位）。',
    },
    handOver: {
      heading: '转让或丢失手机时',
      lost: `丢失时，请马上拨打 ${lostCardLines.foreign.number}（日语：${lostCardLines.japanese.number}）暂停使用。全年每天24小时，免费。`,
      revoke:
        '出售、转让或送修之前，请在 Mynaportal 应用「マイナポータルアプリ」中办理失效手续。在 Android 上，即使初始化手机，电子证书也不会消失。',
    },
  },
  next: {
    title: '在手机的 Mynaportal 应用中申请',
    sentence: '请准备好卡和签名用密码「署名用パスワード」。Shomei 只读取卡，看不到手机内部。',
  },
};
