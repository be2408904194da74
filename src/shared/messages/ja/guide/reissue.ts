import { fees, periods } from '../../../domain/facts.ts';

/** docs/facts.md, the rows that name this page. */
export const reissue = {
  summary: `なくしたときなどの作り直しは${fees.newCard.toLocaleString('ja')}円ほど、特急発行は${fees.expressCard.toLocaleString('ja')}円ほど。更新と再設定は無料です。`,
  words: [
    '再交付',
    '再交付 手数料',
    '手数料',
    'いくら',
    '費用',
    '無料',
    '特急発行',
    '急ぎ',
    '壊れた',
    '割れた',
    '再発行',
    '料金',
    `${fees.newCard}円`,
    'いくらかかる',
  ],
  sections: {
    fees: {
      heading: 'かかるお金',
      list: [
        `なくした、使えなくしたカードの作り直し（再交付）：${fees.newCard.toLocaleString('ja')}円ほど`,
        `特急発行：${fees.expressCard.toLocaleString('ja')}円ほど`,
        'カードの更新、電子証明書の更新と発行、暗証番号の再設定：無料',
      ],
      may: '災害などのときは、無料になることもあります。窓口に聞いてください。',
    },
    express: {
      heading: '特急発行',
      who: `紛失を届け出てから${periods.expressReportDays}日以内の方、1歳未満の赤ちゃんなどが頼めます。1週間ほどで届きます。`,
      ask: '頼める人と受け取り方は、先に窓口に聞いてください。',
    },
    bring: {
      heading: '持ち物',
      list: ['顔写真', '本人確認書類', '警察の受理番号（外でなくしたとき）', '壊れたカード（あれば）'],
    },
  },
  next: {
    title: '住民票のある市区町村の窓口に電話する',
    sentence: '予約が必要か、何を持って行くかを聞いてください。',
  },
};
