import type { Messages } from '../ja.ts';

export const cli: Messages['cli'] = {
  usage: [
    '{使|つか}い{方|かた}:',
    '  npm run -s cli -- status [--json] [--reader {名前|なまえ}]   {電子|でんし}{証明書|しょうめいしょ}と、あと {何回|なんかい} {試|ため}せるかを {見|み}せます',
    '  npm run -s cli -- pin-status [--json] [--reader {名前|なまえ}]   あと {何回|なんかい} {試|ため}せるかだけを {見|み}せます',
    '  npm run -s cli -- validity --kind auth|sign --birth {日|ひ} --issued {日|ひ} [--card-expiry {日|ひ}] [--auth-expiry {日|ひ}] [--previous-expiry {日|ひ}] [--json]   いつまで {使|つか}えるか、{計算|けいさん}します',
    '  npm run -s cli -- renewal --expires {日|ひ} [--json]   {更新|こうしん}できる {最初|さいしょ}の{日|ひ}と、{健康|けんこう}{保険証|ほけんしょう}として {使|つか}える {最後|さいご}の{日|ひ}を {計算|けいさん}します',
    '  npm run -s cli -- verify FILE [--content FILE] [--holder] [--json]   {署名|しょめい}された ファイル（PDF、.p7s、.p7m）を {調|しら}べる。インターネットは {使|つか}わない',
    '  npm run -s cli -- doctor [--json]   リーダーから {電子|でんし}{証明書|しょうめいしょ}まで {調|しら}べて、{止|と}まっている ところを {見|み}せます',
    '  npm run -s cli -- ssh-key [--json] [--reader なまえ]   {利用者|りようしゃ}{証明用|しょうめいよう}の {鍵|かぎ}を、SSHの authorized_keys に {書|か}く {形|かたち}で {出|だ}します',
    '  npm run -s cli -- explain {番号|ばんごう}か {文|ぶん} [--json]   ほかの ソフトや サイトの {番号|ばんごう}の {意味|いみ}を {見|み}せます',
    '{日|ひ}は YYYY-MM-DDと {書|か}きます。{日本|にほん}の{日|ひ}です。',
    '',
    'sign だけが パスワードを {聞|き}きます。ほかの コマンドは {暗証|あんしょう}{番号|ばんごう}を {聞|き}きません。{残|のこ}りの {回数|かいすう}も {減|へ}りません。',
  ].join('\n'),
  unknownCommand: (command) =>
    `「${command}」という コマンドは ありません。--help で {使|つか}い{方|かた}を {見|み}てください。`,
  noCommand: 'コマンドを {書|か}いてください。--help で {使|つか}い{方|かた}を {見|み}てください。',
  badOption: (option) =>
    `「${option}」の {書|か}き{方|かた}が {違|ちが}います。--help で {使|つか}い{方|かた}を {見|み}てください。`,
  missingOption: (option) => `${option}が ありません。--help で {使|つか}い{方|かた}を {見|み}てください。`,
  badKind:
    '--kindには、auth（{利用者|りようしゃ}{証明用|しょうめいよう}）か sign（{署名用|しょめいよう}）を {書|か}いてください。',
  noSuchDay: (option, text) =>
    `${option}の「${text}」という{日|ひ}は ありません。2026-11-14のように {書|か}いてください。`,
  issuedBeforeBirth:
    '{作|つく}った{日|ひ}（--issued）が、{生年月日|せいねんがっぴ}（--birth）より {前|まえ}です。もう{一度|いちど} {見|み}てください。',
  endedBeforeIssue: (option) =>
    `${option}が、{作|つく}った{日|ひ}（--issued）より {前|まえ}です。もう{一度|いちど} {見|み}てください。`,
  error: (title, next) => `${title}。${next}`,
  reader: 'リーダー',
  card: 'カード',
  cardKinds: {
    'my-number': 'マイナンバーカード',
    'next-my-number': '{次|つぎ}の マイナンバーカード（{想定|そうてい}。まだ {発行|はっこう}されていません）',
    juki: '{住民|じゅうみん}{基本|きほん}{台帳|だいちょう}カード',
    android: 'Androidの スマートフォン',
    iphone: 'iPhone',
    'unknown-token': '{何|なに}か わからない カード',
  },
  certificateStates: {
    'needs-password': 'いつまでかを {見|み}るには、{署名用|しょめいよう}パスワードが いります',
    absent: '{入|はい}っていません',
    unreadable: '{読|よ}めません',
  },
  periods: {
    within: '{有効|ゆうこう}{期間|きかん}の {中|なか}です',
    'not-yet': 'まだ {始|はじ}まっていません',
    expired: '{有効|ゆうこう}{期限|きげん}が {終|お}わりました',
  },
  tries: (left, most) => `あと ${left}{回|かい}（{全部|ぜんぶ}で ${most}{回|かい}）`,
  pinStates: { blocked: 'ロックされています', absent: 'ありません', unknown: 'わかりません' },
  stillReading:
    'カードリーダーの {返事|へんじ}が {遅|おそ}いです。まだ {読|よ}んでいます。やめるときは Ctrl+C を {押|お}してください。',
  notWritten:
    '{答|こた}えを {最後|さいご}まで {書|か}けませんでした。{空|あ}きを {確|たし}かめて、もう{一度|いちど} {実行|じっこう}してください。',
};
