/** The card in other programs, through OpenSC. */
export const elsewhere = {
  open: 'ほかのソフトで使う（SSH、ブラウザー）',
  title: 'ほかのソフトで使う',
  intro:
    'SSH や Web サイトへのログインに、カードの利用者証明用の鍵を使えます。カードとほかのソフトの間を、OpenSC というソフトがつなぎます。何をしたいかがわかっている人のためのページです。',
  guard: {
    title: '暗証番号を聞くのは、ほかのソフトです',
    sentence:
      'Shomei は間に入れないので、最後の1回の前に止めることができません。3回続けて間違えるとロックされます。',
    tries: (left: number) => `利用者証明用暗証番号は、今あと${left}回です。`,
    signature:
      '「Digital Signature PIN」は署名用パスワードのことです。ログインには使わないので、聞かれたら取り消してください。',
  },
  sample: '見本のカードは、ほかのソフトからは見えません。',
  openSc: {
    heading: 'OpenSC',
    found: (version: string) => `あります（${version}）`,
    foundUnknown: 'あります（バージョンはわかりません）',
    none: 'このパソコンには、まだありません。次のコマンドで入れられます。',
    look: 'もう一度確かめる',
    canHeading: 'できること',
    can: ['SSH でのログイン', 'TLS 1.2 を使う Web サイトへのログイン'],
    cannotHeading: 'できないこと',
    cannot: [
      'TLS 1.3 だけの Web サイトへのログイン：OpenSC がその署名方式（RSA-PSS）を扱えません。Chromium では ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS と出ます。',
      'マイナポータルや e-Tax へのログイン',
    ],
    stays:
      '一度暗証番号を入れると、カードを外すかブラウザーを閉じるまで、聞かれずに使われることがあります。使い終わったらカードを外してください。',
  },
  copy: 'コピーする',
  add: '足す',
  undo: '元に戻す',
  undone: '元に戻しました。',
  done: 'できました。',
  unclear: (file: string) => `${file} は、ここからは変えられません。`,
  ssh: {
    heading: 'SSH',
    lead: '公開鍵です。ログインしたいサーバーの ~/.ssh/authorized_keys に、この1行を足します。氏名や住所は入っていません。',
    needCard: 'カードを読むと、ここに公開鍵が出ます。',
    save: 'ファイルに保存する',
    saved: '保存しました。',
    host: 'サーバーの名前',
    hostHint: '例：server.example.com',
    hostWrong: '名前の形が違います。例：server.example.com',
    preview: (file: string) =>
      `「足す」を押すと、${file} の終わりに次の行を書きます。ほかの行は変わりません。`,
    there: (file: string) => `${file} に、Shomei の行があります。`,
  },
  browsers: {
    snap: 'このブラウザーは snap で入っているので、外の部品を読めません。カードを使うには、deb などの普通のパッケージで入れてください。',
    flatpak:
      'このブラウザーは flatpak で入っているので、外の部品を読めません。カードを使うには、普通のパッケージで入れてください。',
    none: 'このパソコンには見つかりません。',
  },
  firefox: {
    heading: 'Firefox',
    lead: 'このカードのための新しいプロフィールで開きます。ふだんの Firefox は変わりません。',
    start: 'Firefox を開く',
    undo: 'このプロフィールを消す',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file: string) =>
      `「足す」を押すと、${file} の終わりに次の行を書きます。Chromium と Chrome の両方で使われます。`,
    there: (file: string) => `${file} に、Shomei の行があります。`,
    none: (file: string) =>
      `ブラウザーの部品の一覧（${file}）がまだないか、形が違います。ブラウザーを一度開いて閉じ、もう一度確かめてください。`,
    isOpen: 'ブラウザーが開いています。変えるときは、すべてのウィンドウを閉じてください。',
    start: 'Chromium を開く',
  },
  official: {
    heading: 'マイナポータル、e-Tax',
    sentence:
      'これらには公式のソフトが必要です。Linux では、ボランティアが作る jpki/myna が間をつなぎます。Shomei はそのまねをしません。',
    software: '公式のソフトを見る',
    bridge: 'jpki/myna を見る',
  },
  byHand: {
    heading: '自分で設定する',
    windows: [
      'OpenSC のインストーラー（opensc）を入れます。',
      'Edge と Chrome は、Windows のカードの仕組み（minidriver）を使って、そのまま使えることがあります。',
      'Firefox は、設定の「セキュリティデバイス」で C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll を読み込みます。',
      'SSH は、設定ファイルに PKCS11Provider とファイルの場所を書きます。',
    ],
    mac: [
      'OpenSC のパッケージを入れます。',
      'Safari と Chrome は、macOS の仕組み（CryptoTokenKit）を使って使えることがあります。',
      'Firefox は、設定の「セキュリティデバイス」で /Library/OpenSC/lib/opensc-pkcs11.so を読み込みます。',
      'SSH は、設定ファイルに PKCS11Provider とファイルの場所を書きます。',
    ],
    untried: 'Windows と macOS では、私たちはまだ試していません。',
  },
};
