import type { SigningProblemCode } from '../../model/signing.ts';

/** What a problem with one file is called, what it means, and what to do. */
export type ProblemText = { readonly title: string; readonly sentence: string; readonly next: string };

const problems: Readonly<Record<SigningProblemCode, ProblemText>> = {
  'sign/unreadable': {
    title: 'ファイルを読めません',
    sentence: 'システムがこのファイルを開かせないか、ファイルがもうありません。',
    next: 'ファイルがあるか、開く権限があるかを確かめてください。',
  },
  'sign/not-a-file': {
    title: 'ファイルではありません',
    sentence: 'フォルダーか装置です。',
    next: 'ファイルを選んでください。',
  },
  'sign/not-a-pdf': {
    title: 'PDF ではありません',
    sentence: '先頭が PDF の形ではないため、中に署名を入れられません。',
    next: 'ほかのファイルとして（.p7s で）署名してください。',
  },
  'sign/damaged': {
    title: 'PDF が壊れています',
    sentence:
      'ファイルに書かれた位置に、あるべきものがありません。直すと、ソフトによって違う文書に見えるおそれがあるため、直していません。',
    next: '新しい PDF に印刷して、それに署名してください。',
  },
  'sign/encrypted': {
    title: 'PDF がパスワードで保護されています',
    sentence: '保護された PDF には、確実に署名できません。',
    next: 'パスワードのない PDF に印刷して、それに署名してください。',
  },
  'sign/xfa': {
    title: 'PDF に XFA フォームがあります',
    sentence:
      'ソフトはページの代わりにそのフォームを表示するため、見たものと署名したものが違ってしまいます。',
    next: '新しい PDF に印刷して、それに署名してください。',
  },
  'sign/certified': {
    title: 'PDF の作成者が変更を許していません',
    sentence: 'どんな変更でも（署名の追加でも）認証が壊れるように作られています。',
    next: 'ほかのファイルとして（.p7s で）署名してください。',
  },
  'sign/too-complex': {
    title: 'PDF が大きすぎるか、複雑すぎます',
    sentence: 'このソフトが読む範囲を超えています。',
    next: '新しい PDF に印刷するか、ほかのファイルとして（.p7s で）署名してください。',
  },
  'sign/unsupported': {
    title: 'PDF に珍しい形式が使われています',
    sentence: '一部が、このソフトの知らない方法で圧縮されています。',
    next: '新しい PDF に印刷するか、ほかのファイルとして（.p7s で）署名してください。',
  },
  'sign/no-holder-name': {
    title: '証明書に氏名がありません',
    sentence: 'PDF の署名には署名者の名前を入れますが、その名前がありません。',
    next: 'ほかのファイルとして（.p7s で）署名してください。',
  },
  'sign/name-too-long': {
    title: 'ファイルの名前が長すぎます',
    sentence: '付け足す文字を入れると、システムが許す長さを超えます。',
    next: 'ファイルの名前を短くしてください。',
  },
  'sign/folder-closed': {
    title: 'このフォルダーに書き込めません',
    sentence: '署名したファイルはここに入りますが、システムが許していません。',
    next: '別のフォルダーを選ぶか、ファイルを自分のフォルダーに写してください。',
  },
  'sign/no-room': {
    title: '空き容量が足りません',
    sentence: '署名したファイルを置くだけの空きがディスクにありません。',
    next: '空きを作るか、別のフォルダーを選んでください。',
  },
  'sign/output-exists': {
    title: '同じ名前のファイルがもうあります',
    sentence: 'ファイルを上書きすることはありません。',
    next: '別の名前を選んでください。',
  },
  'sign/file-changed': {
    title: 'ファイルが変わりました',
    sentence: '見たときのファイルと違うため、署名しませんでした。',
    next: 'もう一度見てから、署名してください。',
  },
  'sign/not-written': {
    title: '署名したファイルを書けませんでした',
    sentence: '書いている途中で、システムがエラーを返しました。書きかけのファイルは残っていません。',
    next: 'もう一度試すか、別のフォルダーを選んでください。',
  },
  'sign/stopped': {
    title: '止めました',
    sentence: 'このファイルには署名していません。元のままです。',
    next: '署名したいときに、もう一度行ってください。',
  },
  'sign/held-back': {
    title: 'ほかのファイルを待っています',
    sentence:
      '一緒に選んだファイルの中に署名できないものがあったため、このファイルにもまだ署名していません。',
    next: '署名できないファイルを外して、もう一度署名してください。',
  },
  'sign/wrong-signature': {
    title: '署名が証明書と合いません',
    sentence: 'カードの返した値が、証明書の鍵で作られたものではなかったため、捨てました。',
    next: 'カードを抜いて入れ直し、もう一度試してください。',
  },
  'sign/worker-failed': {
    title: 'このファイルの作業が途中で切れました',
    sentence: 'ファイルを読む部分が終わってしまったか、答えなくなりました。ファイルには署名していません。',
    next: 'このファイルを外して、もう一度試してください。',
  },
  'sign/certificate-expired': {
    title: '証明書の有効期間が過ぎています',
    sentence: '有効期間が終わっていることは、署名を確かめる人に分かります。',
    next: '証明書を更新するか、それでも署名することをご自身で選んでください。',
  },
  'sign/certificate-not-yet': {
    title: '証明書の有効期間がまだ始まっていません',
    sentence: '有効期間の初日がまだ来ていません。',
    next: '始まるまで待つか、それでも署名することをご自身で選んでください。',
  },
};

const commandLine = {
  usage:
    '  npm run -s cli -- sign ファイル… [--form pdf/pdf-cades/p7s/p7m] [--out パス | --out-dir フォルダー] [--reason 文] [--reader 名前] [--password-stdin] [--last-try] [--outside-validity] [--json]   パスワードを一度だけ入れて、カードでファイルに署名する',
  password: '署名用パスワード（英大文字と数字 6〜16 文字）: ',
  noTerminal: 'パスワードを聞くための端末がありません。--password-stdin を付けて標準入力から渡してください。',
  noFiles: '署名するファイルがありません。使い方は --help で見られます。',
  badForm: '--form は pdf、pdf-cades、p7s、p7m のどれかです。',
  oneOutput: '--out はファイルが一つのときだけ使え、--out-dir と一緒には使えません。',
  tries: (left: number, most: number) => `あと ${left} 回（最大 ${most} 回）試せます。`,
  signed: (input: string, output: string) => `${input} → ${output}`,
  sample: 'これは模擬カードです。この署名は何も証明しません。',
};

/** Words of signing files: loaded when somebody signs, not with the first screen. */
export const signing = { problems, commandLine };

export type SigningMessages = typeof signing;
