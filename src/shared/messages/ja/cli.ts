export const cli = {
  usage: [
    '使い方:',
    '  npm run -s cli -- status [--json] [--reader 名前]   カードの電子証明書と、暗証番号の残り回数を表示します',
    '  npm run -s cli -- pin-status [--json] [--reader 名前]   暗証番号の残り回数だけを表示します',
    '',
    '暗証番号を受け取るコマンドはありません。残り回数も減りません。',
  ].join('\n'),
  unknownCommand: (command: string) =>
    `「${command}」というコマンドはありません。--help で使い方を見られます。`,
  noCommand: 'コマンドを書いてください。--help で使い方を見られます。',
  badOption: (option: string) => `「${option}」の書き方が正しくありません。--help で使い方を見られます。`,
  error: (title: string, next: string) => `${title}。${next}`,
  reader: 'リーダー',
  card: 'カード',
  cardKinds: {
    'my-number': 'マイナンバーカード',
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
};
