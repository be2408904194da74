import type { Messages } from '../ja.ts';

/** The card in other programs, through OpenSC. */
export const elsewhere: Messages['elsewhere'] = {
  open: 'ほかの ソフトで {使|つか}う',
  title: 'ほかの ソフトで {使|つか}う',
  intro:
    'SSHや ウェブサイトに ログインするときに、この カードを {使|つか}えます。OpenSCという ソフトが、カードと ほかの ソフトを つなぎます。コンピューターに {詳|くわ}しい{人|ひと}の ページです。',
  guard: {
    title: '{暗証|あんしょう}{番号|ばんごう}を {聞|き}くのは、ほかの ソフトです',
    sentence:
      'Shomeiは、{最後|さいご}の 1{回|かい}の {前|まえ}に {止|と}めることが できません。3{回|かい} {続|つづ}けて {間違|まちが}えると、ロックされます。',
    tries: (left) =>
      `{利用者|りようしゃ}{証明用|しょうめいよう}の {暗証|あんしょう}{番号|ばんごう}は、あと ${left}{回|かい}です。`,
    signature:
      '「Digital Signature PIN」は、{署名用|しょめいよう}の パスワードです。ログインには {使|つか}いません。{聞|き}かれたら、やめてください。',
  },
  sample: '{見本|みほん}の カードは、ほかの ソフトでは {使|つか}えません。',
  openSc: {
    heading: 'OpenSC',
    found: (version) => `あります（${version}）`,
    foundUnknown: 'あります（バージョンは わかりません）',
    none: 'この パソコンには、まだ ありません。この コマンドで {入|い}れます。',
    look: 'もう{一度|いちど} {確|たし}かめる',
    canHeading: 'できること',
    can: ['SSHで ログインする', 'TLS 1.2を {使|つか}う ウェブサイトに ログインする'],
    cannotHeading: 'できないこと',
    cannot: [
      'TLS 1.3だけの ウェブサイトに ログインする（Chromiumでは ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS と {出|で}ます）',
      'マイナポータルや e-Taxに ログインする',
    ],
    stays:
      '{一度|いちど} {暗証|あんしょう}{番号|ばんごう}を {入|い}れると、カードを {取|と}るまで、{聞|き}かないで {使|つか}われることが あります。{終|お}わったら、カードを {取|と}ってください。',
  },
  copy: 'コピーする',
  add: '{足|た}す',
  undo: '{元|もと}に {戻|もど}す',
  undone: '{元|もと}に {戻|もど}しました。',
  done: 'できました。',
  unclear: (file) => `${file} は、ここでは {変|か}えられません。`,
  ssh: {
    heading: 'SSH',
    lead: '{公開鍵|こうかいかぎ}です。ログインする サーバーの ~/.ssh/authorized_keys に、この 1{行|ぎょう}を {書|か}きます。{名前|なまえ}や {住所|じゅうしょ}は {入|はい}っていません。',
    needCard: 'カードを {読|よ}むと、ここに {公開鍵|こうかいかぎ}が {出|で}ます。',
    save: 'ファイルに {保存|ほぞん}する',
    saved: '{保存|ほぞん}しました。',
    host: 'サーバーの {名前|なまえ}',
    hostHint: '{例|れい}：server.example.com',
    hostWrong: '{名前|なまえ}の {形|かたち}が {違|ちが}います。{例|れい}：server.example.com',
    preview: (file) =>
      `「{足|た}す」を {押|お}すと、${file} の {終|お}わりに、これを {書|か}きます。ほかは {変|か}わりません。`,
    there: (file) => `${file} に、Shomeiが {書|か}いたものが あります。`,
  },
  browsers: {
    snap: 'この ブラウザーは snapで {入|はい}っています。snapの ブラウザーでは、カードを {使|つか}えません。debなどで {入|い}れてください。',
    flatpak:
      'この ブラウザーは flatpakで {入|はい}っています。flatpakの ブラウザーでは、カードを {使|つか}えません。',
    none: 'この パソコンには ありません。',
  },
  firefox: {
    heading: 'Firefox',
    lead: 'この カードだけの Firefoxを {開|ひら}きます。いつもの Firefoxは {変|か}わりません。',
    start: 'Firefoxを {開|ひら}く',
    undo: 'この Firefoxの {設定|せってい}を {消|け}す',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file) =>
      `「{足|た}す」を {押|お}すと、${file} の {終|お}わりに、これを {書|か}きます。ChromiumとChromeで {使|つか}います。`,
    there: (file) => `${file} に、Shomeiが {書|か}いたものが あります。`,
    none: (file) =>
      `${file} が まだ ありません。ブラウザーを {一度|いちど} {開|ひら}いて、{閉|と}じてください。そのあと、もう{一度|いちど} {確|たし}かめてください。`,
    isOpen: 'ブラウザーが {開|ひら}いています。{変|か}えるときは、{全部|ぜんぶ} {閉|と}じてください。',
    start: 'Chromiumを {開|ひら}く',
  },
  official: {
    heading: 'マイナポータル、e-Tax',
    sentence:
      '{国|くに}の ソフトが {必要|ひつよう}です。Linuxでは、jpki/mynaという ソフトが あります。Shomeiでは できません。',
    software: '{国|くに}の ソフトを {見|み}る',
    bridge: 'jpki/mynaを {見|み}る',
  },
  byHand: {
    heading: '{自分|じぶん}で {設定|せってい}する',
    windows: [
      'OpenSCを {入|い}れます。',
      'EdgeとChromeは、そのまま {使|つか}えることが あります。',
      'Firefoxは、{設定|せってい}の「セキュリティデバイス」で C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll を {読|よ}みます。',
      'SSHは、{設定|せってい}の ファイルに PKCS11Provider を {書|か}きます。',
    ],
    mac: [
      'OpenSCを {入|い}れます。',
      'SafariとChromeは、そのまま {使|つか}えることが あります。',
      'Firefoxは、{設定|せってい}の「セキュリティデバイス」で /Library/OpenSC/lib/opensc-pkcs11.so を {読|よ}みます。',
      'SSHは、{設定|せってい}の ファイルに PKCS11Provider を {書|か}きます。',
    ],
    untried: 'WindowsとmacOSでは、まだ {試|ため}していません。',
  },
};
