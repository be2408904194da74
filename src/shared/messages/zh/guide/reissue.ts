import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const reissue: Guide['topics']['reissue'] = {
  summary: `丢失等重新制卡约${fees.newCard.toLocaleString('zh')}日元，加急约${fees.expressCard.toLocaleString('zh')}日元。更新和重新设置免费。`,
  words: ['补发', '补办', '手续费', '多少钱', '费用', '免费', '加急', '坏了', '损坏'],
  sections: {
    fees: {
      heading: '费用',
      list: [
        `重新制卡「再交付」（丢失或损坏）：约${fees.newCard.toLocaleString('zh')}日元`,
        `加急签发「特急発行」：约${fees.expressCard.toLocaleString('zh')}日元`,
        '卡的更新、电子证书的更新和签发、PIN码的重新设置：免费',
      ],
      may: '发生灾害等时可能免费。请向窗口咨询。',
    },
    express: {
      heading: '加急签发「特急発行」',
      who: `申报丢失后${periods.expressReportDays}天以内的人、未满1岁的婴儿等可以申请。大约1周。`,
      ask: '谁可以申请、如何领取，请先向窗口咨询。',
    },
    bring: {
      heading: '携带物品',
      list: [
        '照片',
        '身份证明文件「本人確認書類」',
        '警察的受理编号「受理番号」（在外面丢失时）',
        '损坏的卡（如果有）',
      ],
    },
  },
  next: { title: '给住民票所在的市区町村窗口打电话', sentence: '请询问是否需要预约、带什么。' },
};
