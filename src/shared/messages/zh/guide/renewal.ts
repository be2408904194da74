import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const renewal: Guide['topics']['renewal'] = {
  summary: `从到期日${periods.renewalMonths}个月前的第二天起，可以在市区町村窗口更新。免费。`,
  words: [
    '更新',
    '续期',
    '换新',
    '手续',
    '通知书',
    '信封',
    '明信片',
    '信',
    '携带物品',
    '手续费',
    '费用',
    '从什么时候',
    '3个月前',
    '诈骗',
    '多少钱',
  ],
  sections: {
    when: {
      heading: '可以更新的期间',
      window: `从有效期限「有効期限」${periods.renewalMonths}个月前的第二天起，到有效期限的当天为止。`,
      example: '例：11月14日到期的，可以从8月15日起更新「更新」。',
      why: `有的说明写着“从${periods.renewalMonths}个月前起”，但如果正好在${periods.renewalMonths}个月前的那一天更新，期限可能会缩短1年（根据法令条文的理解）。请从第二天起更新。`,
      early:
        '只要在此期间内更新，提前也没有任何损失。新的到第6个生日为止（如果卡的有效期限更早，则到那一天）。',
    },
    where: {
      heading: '地点',
      office: '住民票所在的市区町村窗口「市区町村の窓口」。',
      notOnline: '因为要确认本人并改写IC芯片，所以不能用电脑或手机办理（截至2026年10月）。',
    },
    bring: {
      heading: '携带物品和费用',
      list: [
        '个人编号卡「マイナンバーカード」',
        '现在的PIN码和密码「暗証番号」（如果不知道，可以当场重新设置。请同时携带其他身份证明文件）',
        '到期通知书「有効期限通知書」（如果收到了）',
      ],
      free: '免费。',
    },
    letter: {
      heading: '到期通知书「有効期限通知書」',
      post: `到期前${periods.noticeToMonths}～${periods.noticeFromMonths}个月，J-LIS 会以平信寄来。不会转寄。没有收到也可以更新。`,
      title: '它与更新卡的通知相似。请看标题，确认是哪一种更新。',
      stay: '有在留期间的人不会收到。',
    },
    after: {
      heading: '更新之后',
      delay: '更新后约1小时至1天内，各项服务可能无法使用。',
      list: [
        '手机用电子证书「スマホ用電子証明書」会不能使用。请再次申请。',
        'e-Tax 等有时需要登记新的电子证书。',
      ],
    },
    beware: {
      heading: '小心电话和上门',
      fraud: '如果有人说“替您更新”，向您索要卡、PIN码或密码，请不要交给或告诉他。',
    },
  },
  next: {
    title: '在主页确认可以更新的日期，然后去窗口',
    sentence: '放置卡后，会显示可以更新的第一天。窗口很拥挤，先查好是否需要预约会更安心。',
  },
};
