export const cli = {
  usage: [
    '使い方:',
    '  npm run -s cli -- status [--json] [--reader 名前]   カードの電子証明書と、暗証番号の残り回数を表示します',
    '  npm run -s cli -- pin-status [--json] [--reader 名前]   暗証番号の残り回数だけを表示します',
    '  npm run -s cli -- validity --kind auth/sign --birth 日付 --issued 日付 [--card-expiry 日付] [--auth-expiry 日付] [--previous-expiry 日付] [--json]   電子証明書の期限を、決まりから計算します',
    '  npm run -s cli -- renewal --expires 日付 [--json]   更新できる最初の日と、健康保険証として使える最後の日を計算します',
    '  npm run -s cli -- verify FILE [--content FILE] [--holder] [--json]   署名されたファイル（PDF、.p7s、.p7m）を、インターネットを使わずに調べる',
    '  npm run -s cli -- doctor [--json]   リーダーから電子証明書までを順に調べ、止まっているところを一つ知らせます',
    '  npm run -s cli -- ssh-key [--json] [--reader 名前]   利用者証明用の鍵を、SSH の authorized_keys に足す1行として表示します',
    '  npm run -s cli -- explain 番号または文 [--json]   ほかのソフトやサイトで出た番号や文の意味を表示します',
    '日付は YYYY-MM-DD と書きます。日本の日付です。',
    '',
    'パスワードを聞くのは sign だけです。ほかのコマンドは暗証番号を受け取らず、残り回数も減りません。',
  ].join('\n'),
  unknownCommand: (command: string) =>
    `「${command}」というコマンドはありません。--help で使い方を見られます。`,
  noCommand: 'コマンドを書いてください。--help で使い方を見られます。',
  badOption: (option: string) => `「${option}」の書き方が正しくありません。--help で使い方を見られます。`,
  missingOption: (option: string) => `${option} がありません。--help で使い方を見られます。`,
  badKind: '--kind には、auth（利用者証明用）か sign（署名用）を書いてください。',
  noSuchDay: (option: string, text: string) =>
    `${option} の「${text}」という日はありません。2026-11-14 のように書いてください。`,
  issuedBeforeBirth: '発行日（--issued）が、生年月日（--birth）より前です。日付を確かめてください。',
  endedBeforeIssue: (option: string) =>
    `${option} が、発行日（--issued）より前です。日付を確かめてください。`,
  error: (title: string, next: string) => `${title}。${next}`,
  reader: 'リーダー',
  card: 'カード',
  cardKinds: {
    'my-number': 'マイナンバーカード',
    'next-my-number': '次期個人番号カード（想定。まだ発行されていません）',
    juki: '住民基本台帳カード',
    android: 'Android のスマートフォン',
    iphone: 'iPhone',
    'unknown-token': '種類のわからないカード',
  },
  certificateStates: {
    'needs-password': '日付を見るには、署名用パスワードが必要です',
    absent: '入っていません',
    unreadable: '読めません',
  },
  periods: { within: '有効期間内', 'not-yet': 'まだ始まっていません', expired: '有効期限切れ' },
  tries: (left: number, most: number) => `あと${left}回（最大${most}回）`,
  pinStates: { blocked: 'ロック中', absent: 'ありません', unknown: '確かめられません' },
  stillReading:
    'カードリーダーの返事が遅いようです。まだ読んでいます。やめるときは Ctrl+C を押してください。',
  notWritten: '答えを最後まで書き込めませんでした。ディスクの空きを確かめて、もう一度実行してください。',
};
