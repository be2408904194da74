import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

/** As Japanese writes a span of time. */
const between = (hours: string | undefined): string => (hours ?? '').replace('–', '〜');

/** マイナンバー総合フリーダイヤル, from city pages of 2023–2024; 公的個人認証法10条・29条; B-20 of docs/seed-facts.md. */
export const lost = {
  summary: `すぐに ${lostCardLines.japanese.number} へ。24時間、毎日、無料で止められます。外国語は ${lostCardLines.foreign.number} です。`,
  words: [
    'なくした',
    '紛失',
    '落とした',
    '盗まれた',
    '盗難',
    '見つかった',
    '電話',
    '警察',
    '再発行',
    '一時停止',
    '再交付',
    '特急発行',
    '手数料',
    '電話番号',
    'フリーダイヤル',
    '財布',
  ],
  sections: {
    stop: {
      heading: 'まず、電話で止める',
      phone: `日本語：マイナンバー総合フリーダイヤル ${lostCardLines.japanese.number}（音声案内で2番）。外国語：${lostCardLines.foreign.number}。`,
      hours: `紛失と盗難は、24時間、毎日受け付けます。無料です。外国語の電話は、英語・中国語・韓国語・スペイン語・ポルトガル語が${between(foreignLineHours.en)}、ベトナム語・タイ語・ネパール語・インドネシア語・タガログ語が${between(foreignLineHours.vi)}です。夜は一時停止だけです。`,
    },
    after: {
      heading: '次に',
      list: [
        '外でなくしたときは、警察にも届け、受理番号（届け出の番号）を控えます。',
        `見つからなければ、住民票のある市区町村の窓口で、カードの紛失を届け出て、新しいカードを申請します。ふつうは手数料（${fees.newCard.toLocaleString('ja')}円ほど）がかかります。写真と、ほかの本人確認書類も持って行きます。`,
        `急ぐときは、届け出から${periods.expressReportDays}日以内なら、特急発行を頼めます。1週間ほどで届き、手数料は${fees.expressCard.toLocaleString('ja')}円ほどです。先に窓口に聞いてください。`,
        'マイナ免許証を使っていた方は、新しいカードに免許の情報が入っていません。警察の窓口で入れ直すまで、カードだけでは運転できません。',
      ],
    },
    found: {
      heading: '見つかったとき',
      office:
        '窓口で、一時停止を解いてもらいます。電話ではできません。電子証明書の発行をやり直すことがあり、手数料がかかることもあります。',
    },
    safe: {
      heading: '拾った人に使われませんか',
      pin: '電子証明書を使うには、暗証番号が必要です。続けて間違えるとロックされます。秘密の鍵は、ICチップから読み取れません。',
    },
  },
  next: {
    title: `${lostCardLines.japanese.number} に電話する`,
    sentence: '止めたあとで見つかっても大丈夫です。迷ったら、先に止めてください。',
  },
};
