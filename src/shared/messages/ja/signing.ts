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
    sentence: 'フォルダーか、ファイルではない機器です。',
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
  'sign/card-cannot': {
    title: 'このカードでは、書類に署名できません',
    sentence: 'このカードの署名の方式では、このソフトは署名できません。カードには何も送っていません。',
    next: 'RSA の電子証明書が入った、今のマイナンバーカードで署名してください。',
  },
  'sign/no-such-place': {
    title: '署名を見せる場所がありません',
    sentence: 'そのページがないか、場所の一部がページの外にあります。',
    next: '場所を選び直してください。',
  },
  'sign/place-too-small': {
    title: '署名を見せる場所が小さすぎます',
    sentence: '見せることが、選んだ大きさに入りません。',
    next: '場所を大きくするか、見せることを減らしてください。',
  },
  'sign/name-too-long': {
    title: 'ファイルの名前が長すぎます',
    sentence: '付け足す文字を入れると、システムが許す長さを超えます。',
    next: 'ファイルの名前を短くしてください。',
  },
  'sign/folder-closed': {
    title: 'このフォルダーに書き込めません',
    sentence: '署名したファイルはここに入りますが、システムが許していません。',
    next: 'ファイルを自分のフォルダーに写して、それに署名してください。',
  },
  'sign/no-room': {
    title: '空き容量が足りません',
    sentence: '署名したファイルを置くだけの空きがディスクにありません。',
    next: '空きを作るか、空きのあるディスクに写したファイルに署名してください。',
  },
  'sign/output-exists': {
    title: '同じ名前のファイルがもうあります',
    sentence: 'ファイルを上書きすることはありません。',
    next: '同じ名前のファイルを、別の場所に移してください。',
  },
  'sign/file-changed': {
    title: 'ファイルが変わりました',
    sentence: '見たときのファイルと違うため、署名しませんでした。',
    next: 'もう一度見てから、署名してください。',
  },
  'sign/not-written': {
    title: '署名したファイルを書けませんでした',
    sentence: '書いている途中で、システムがエラーを返しました。書きかけのファイルは残っていません。',
    next: 'もう一度試し、できなければ、別のフォルダーに写したファイルに署名してください。',
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
    sentence: '有効期間が終わっていることは、署名を確かめる人にわかります。',
    next: '証明書を更新するか、それでも署名することを自分で選んでください。',
  },
  'sign/certificate-not-yet': {
    title: '証明書の有効期間がまだ始まっていません',
    sentence: '有効期間の初日がまだ来ていません。',
    next: '始まるまで待つか、それでも署名することを自分で選んでください。',
  },
};

const commandLine = {
  usage:
    '  npm run -s cli -- sign ファイル… [--form pdf/pdf-cades/p7s/p7m] [--out パス | --out-dir フォルダー] [--visible ページ,左,上,幅,高さ] [--show name,address,time,reason] [--reason 文] [--reader 名前] [--password-stdin] [--last-try] [--outside-validity] [--json]   パスワードを一度だけ入れて、カードでファイルに署名する',
  password: '署名用パスワード（英大文字と数字 6〜16 文字）: ',
  noTerminal: 'パスワードを聞くための端末がありません。--password-stdin を付けて標準入力から渡してください。',
  noFiles: '署名するファイルがありません。使い方は --help で見られます。',
  badForm: '--form は pdf、pdf-cades、p7s、p7m のどれかです。',
  oneOutput: '--out はファイルが一つのときだけ使え、--out-dir と一緒には使えません。',
  badPlace:
    '--visible はページ（1から）と、ページの左上からの左、上、幅、高さ（mm）の五つの数をコンマで区切ったものです。例: 1,120,250,70,22',
  badShow: '--show は name、address、time、reason をコンマで区切ったものです。',
  missing: (chars: string) => `次の文字は形がないため、見える署名では〓になります: ${chars}`,
  tries: (left: number, most: number) => `あと ${left} 回（最大 ${most} 回）試せます。`,
  signed: (input: string, output: string) => `${input} → ${output}`,
};

const window = {
  title: 'ファイルに署名する',
  intro:
    '署名用電子証明書で、PDF やほかのファイルに電子署名を付けます。元のファイルはそのまま残り、署名したファイルが隣にできます。',
  sample: '練習です。見本のカードの署名は何も証明せず、ファイルの名前に「sample」が入ります。',
  first: {
    heading: 'はじめに、署名用電子証明書を読む',
    lead: '署名には、あなたの氏名・住所・生年月日・性別を書いた証明書が入ります。何が入るかを先に見てもらうため、署名用パスワードで証明書を読みます。署名するときに、もう一度パスワードを入れます。',
    read: 'パスワードを入れて見る',
  },
  files: {
    heading: '署名するファイル',
    choose: 'ファイルを選ぶ',
    drop: 'ここにファイルを置くこともできます。',
    checking: '調べています…',
    ready: '署名できます',
    pages: 'ページを見る',
    hidePages: 'ページを閉じる',
    remove: '外す',
    tooMany: (most: number) => `一度に署名できるのは ${most} 個までです。`,
  },
  notes: {
    'signed-before': 'このファイルには、もう署名があります。その署名はそのまま残ります。',
    'changes-limited': '作成者が、加えてよい変更を決めています。署名を加えることはできます。',
    'usage-rights': 'Adobe の使用権が付いています。Acrobat が注意を表示することがあります。',
  },
  contents: {
    heading: '署名に入るもの',
    lead: '署名には証明書が入り、その中に次のことが書かれています。署名したファイルを受け取った人は、だれでも読めます。',
    noHolder: 'この証明書には、氏名などの記載がありません。',
    time: (day: string) =>
      `このパソコンの時計では、今日は${day}です。署名の日時には、この時計の日時が入ります。`,
  },
  how: '署名のしかた',
  pdfForm: {
    heading: 'PDF の署名の形',
    pdf: {
      name: 'ふつうの形',
      hint: '登記・供託オンライン申請などで使われる形です（adbe.pkcs7.detached）。',
    },
    'pdf-cades': { name: 'ヨーロッパの形', hint: 'PAdES です（ETSI.CAdES.detached）。' },
  },
  otherForm: {
    heading: 'ほかのファイルの署名の形',
    p7s: { name: '別のファイルにする', hint: '署名だけのファイルが隣にできます（.p7s）。' },
    p7m: { name: 'ファイルごと包む', hint: '元のファイルを中に入れた一つのファイルになります（.p7m）。' },
  },
  reason: '理由（なくてもかまいません。PDF に書かれます）',
  visible: {
    lead: '見せなくても、署名の中身は同じです。見せるなら、場所を選びます。',
    choose: '見せる場所を選ぶ',
    change: '見せる場所を変える',
    hide: '見せない',
    done: '場所を決める',
    place: '署名の場所',
    keys: '矢印キーで 1 mm、Shift と一緒なら 10 mm 動きます。Ctrl と矢印キーで大きさが変わります。マウスでも動かせます。',
    at: (page: number, left: number, top: number) => `${page} ページ、左から ${left} mm、上から ${top} mm`,
    size: (width: number, height: number) => `幅 ${width} mm、高さ ${height} mm`,
    fields: { left: '左から（mm）', top: '上から（mm）', width: '幅（mm）', height: '高さ（mm）' },
    shows: '見せること',
    facts: { name: '氏名', address: '住所', time: '署名の日時（このパソコンの時計）', reason: '理由' },
    public: 'ここに見せたことは、ファイルを見る人にも、印刷した紙を見る人にも読めます。',
    missing: (characters: string) => `次の文字は、署名の文字の形がないため〓で見せます: ${characters}`,
  },
  outside: {
    expired: '有効期間が過ぎた証明書で署名することを、承知しています。',
    'not-yet': '有効期間がまだ始まっていない証明書で署名することを、承知しています。',
  },
  password: {
    heading: 'パスワードを入れて署名する',
    label: '署名用パスワード',
    submit: '署名する',
    once: 'パスワードは一度だけカードに送られます。ファイルが幾つあっても同じです。',
    notNow: '今は署名できません。',
    waits: {
      looks: 'ファイルを調べ終わると、署名できます。',
      files: '署名できないファイルがあります。外すと、署名できます。',
      consent: '証明書の有効期間について、上で承知すると、署名できます。',
    },
  },
  steps: {
    reading: '読んでいます',
    waiting: 'カードを待っています',
    signing: 'カードが署名しています',
    writing: '書いています',
  },
  stop: '止める',
  done: '署名が終わりました。',
  result: {
    heading: '結果',
    signed: '署名しました',
    notSigned: '署名していません',
    folder: 'フォルダーを開く',
    look: '署名を見る',
    again: 'ほかのファイルに署名する',
    backToUnsigned: '署名していないファイルに戻る',
    others: [
      '署名が変わっていないかは、受け取った人がほかのソフトで確かめられます。',
      'ソフトによっては、署名は正しくても、証明書について注意や不明と表示することがあります。署名用電子証明書の決まり（重要な拡張）を知らないためです。',
      '証明書が失効していないかは、法律により、届け出た署名検証者だけが確かめられます。',
    ],
  },
};

/** The words of signing files. They are loaded when somebody signs, not with the first screen. */
export const signing = { problems, commandLine, window };

export type SigningMessages = typeof signing;
