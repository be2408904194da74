import { periods } from '../../../domain/facts.ts';
/** docs/facts.md, the rows that name this page. */
export const cardRenewal = {
  summary: `カードの期限の${periods.cardRenewalMonths}か月前から、写真を用意して申請します。${periods.cardWaitMonths}か月ほどかかります。無料です。`,
  words: [
    'カード更新',
    '新しいカード',
    '写真',
    'オンライン申請',
    '申請書',
    '交付通知書',
    'はがき',
    '10年',
    '証明写真',
    '顔写真',
    '受け取り',
    'カードの期限',
    'いくら',
  ],
  sections: {
    when: {
      heading: 'いつから',
      from: `カードの有効期限の${periods.cardRenewalMonths}か月前から申請できます。受け取りまで${periods.cardWaitMonths}か月ほどかかるので、早めに申請してください。`,
      stay: '在留期間の決まっている方は、申請ではなく、窓口でカードの期限を延ばします。',
    },
    how: {
      heading: '申請と受け取り',
      steps: {
        steps: [
          '顔写真を用意します。',
          'スマートフォン、パソコン、郵便、証明写真機のどれかで申請します。無料です。',
          `${periods.cardWaitMonths}か月ほどで、受け取りのお知らせが届きます。`,
          '今のカードを持って、本人が窓口で受け取ります。予約が必要な窓口があります。',
        ],
      },
    },
    after: {
      heading: '新しいカードになったら',
      list: [
        '暗証番号とパスワードは、全部決め直します。',
        'スマホ用電子証明書と、e-Tax などの登録は、やり直します。',
        'マイナ免許証の情報は、ふつう入っていません。',
        'マイナンバー（番号）は変わりません。',
      ],
    },
  },
  next: {
    title: 'カードの期限をホームで見る',
    sentence: `カードを置くと、右上にカードの有効期限が出ます。${periods.cardRenewalMonths}か月を切っていたら、すぐに申請してください。`,
  },
};
