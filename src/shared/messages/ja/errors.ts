import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { chainsFor } from './shops.ts';

const secret = (pin: PinKind) => common.secrets[pin];
/** Only the signature's secret is called パスワード. */
const word = (pin: PinKind) => (pin === 'sign' ? 'パスワード' : '暗証番号');

const CHANGES_BY_ITSELF = '動き出すと、この画面は自動で変わります。';

const startService: Record<Platform, string> = {
  linux: 'ターミナルで sudo systemctl enable --now pcscd.socket を実行してください。',
  windows: 'Windows の「サービス」で「Smart Card」を開始してください。',
  mac: 'Mac を再起動してください。それでも変わらないときは、macOS を最新にしてください。',
};

const restartService: Record<Platform, string> = {
  linux: 'ターミナルで sudo systemctl restart pcscd を実行してください。',
  windows: 'Windows の「サービス」で「Smart Card」を再起動するか、パソコンを再起動してください。',
  mac: 'Mac を再起動してください。',
};

const installService: Record<Platform, string> = {
  linux: 'ターミナルで sudo apt install pcscd を実行してください（Fedora では sudo dnf install pcsc-lite）。',
  windows: 'Windows の更新をすませて、パソコンを再起動してください。',
  mac: 'macOS の更新をすませて、Mac を再起動してください。',
};

/** The ways out of a lock; they depend on which secret it is. */
const waysToReset: Record<PinKind, string> = {
  sign: `利用者証明用暗証番号がわかるときは、スマートフォンの「JPKI暗証番号リセット」アプリで予約し、コンビニの端末（${kioskHours.from}〜${kioskHours.to}）で設定し直せます。わからないときは、住民票のある市区町村の窓口で設定し直してください。どちらも無料です。`,
  auth: `署名用パスワードがわかるときは、スマートフォンの「JPKI暗証番号リセット」アプリで予約し、${chainsFor('auth')}などの端末（${kioskHours.from}〜${kioskHours.to}）で設定し直せます。わからないときは、住民票のある市区町村の窓口で設定し直してください。どちらも無料です。ロックされていても、マイナ保険証は、顔認証なら使えます。`,
  'card-info':
    '住民票のある市区町村の窓口で設定し直してください。カードと、ほかの本人確認書類を持っていくと安心です。',
  resident:
    '住民票のある市区町村の窓口で設定し直してください。カードと、ほかの本人確認書類を持っていくと安心です。',
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: 'カードを読むサービスが止まっています',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'Windows の「Smart Card」サービスが動いていないため、カードリーダーと通信できません。カードやリーダーの故障ではありません。'
        : 'パソコンとカードリーダーをつなぐサービスが動いていません。カードやリーダーの故障ではありません。',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: 'カードを読むためのソフトが入っていません',
    sentence:
      'パソコンとカードリーダーをつなぐソフト（PC/SC）が見つかりません。カードやリーダーの故障ではありません。',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: 'カードリーダーを使う許可がありません',
    sentence:
      'サービスは動いていますが、このソフトからの利用が断られました。離れた場所からの画面操作で起こりやすいことです。',
    next: (_, platform) =>
      platform === 'linux'
        ? 'リーダーをつないだパソコンに直接ログインして使ってください。変わらないときは、管理者に polkit の許可（org.debian.pcsc-lite）を頼んでください。'
        : 'リーダーをつないだパソコンに直接ログインして使ってください。変わらないときは、パソコンの管理者に相談してください。',
  },
  'service/library-unusable': {
    title: 'カードを読むためのソフトが使えません',
    sentence:
      'パソコンとカードリーダーをつなぐソフト（PC/SC）はありますが、このソフトからは使えない形でした。種類の違うパソコン用のものか、古すぎるものです。',
    next: (_, platform) =>
      platform === 'linux'
        ? 'ターミナルで sudo apt install --reinstall libpcsclite1 を実行してから、Shomei を開き直してください。'
        : 'パソコンの更新をすませて、再起動してください。',
  },
  'service/part-missing': {
    title: 'Shomei の部品が足りません',
    sentence:
      'カードリーダーと通信するための Shomei の部品を読み込めませんでした。カードやリーダーの故障ではありません。',
    next: 'Shomei を入れ直してください。変わらないときは、設定にある記録を開発者に送ってください。',
  },
  'service/too-many-clients': {
    title: 'カードを使うソフトが多すぎます',
    sentence:
      'カードリーダーのサービスは、これ以上のソフトを受け付けられません。カードやリーダーの故障ではありません。',
    next: 'カードリーダーを使うほかのソフトを閉じてください。変わらないときは、パソコンを再起動してください。',
  },
  'service/not-fitting': {
    title: 'カードを読むソフトどうしのバージョンが合いません',
    sentence:
      'パソコンとカードリーダーをつなぐソフト（PC/SC）のうち、このソフトが使う部分（ライブラリー）と、動いているサービスのバージョンが違います。Snap や Flatpak、コンテナーの中で動かすと起こりやすいことです。',
    next: (_, platform) =>
      platform === 'linux'
        ? '両方を同じバージョンにそろえ（sudo apt upgrade）、sudo systemctl restart pcscd を実行してください。コンテナーなどの中で動かしているときは、外で動かしてください。'
        : 'パソコンの更新をすませて、再起動してください。',
  },
  'service/not-answering': {
    title: 'カードを読むサービスが返事をしません',
    sentence: 'サービスは動いているようですが、呼んでも返事がありません。カードの故障ではありません。',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: 'カードを読むサービスが途中で止まりました',
    sentence:
      '使っている途中で、パソコンとカードリーダーをつなぐサービスがなくなりました。カードの故障ではありません。',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: 'カードリーダーが見つかりません',
    sentence: 'マイナンバーカードに対応したICカードリーダーを、パソコンにつないでください。',
    next: 'つなぐと、自動で見つけます。見つからないときは、別の差し込み口を試し、リーダーの説明書にあるドライバーを入れてください。',
  },
  'reader/gone': {
    title: 'カードリーダーが外れました',
    sentence: '使っている途中で、カードリーダーとのつながりが切れました。',
    next: 'ケーブルを差し直してください。見つかると、自動で読み直します。',
  },
  'reader/not-answering': {
    title: 'カードリーダーが返事をしません',
    sentence: 'このリーダーの中で処理が止まっています。ほかのリーダーは使えます。',
    next: (_, platform) =>
      platform === 'linux'
        ? 'リーダーをパソコンから抜いて、差し直してください。変わらないときは、サービスを再起動してください（sudo systemctl restart pcscd）。'
        : 'リーダーをパソコンから抜いて、差し直してください。変わらないときは、パソコンを再起動してください。',
  },
  'reader/short-answers': {
    title: 'このカードリーダーでは署名できません',
    sentence:
      'このリーダーはカードの長い返事を途中までしか渡さないため、署名を受け取れません。パスワードはカードに送っていません。',
    next: '別のカードリーダーを使ってください。',
  },
  'card/none': {
    title: 'カードを置いてください',
    sentence:
      'マイナンバーカードを、カードリーダーに置くか、差し込んでください。ここでは暗証番号は聞きません。',
    next: '置いたら、表示が変わるまで動かさずに待ってください。カードはケースから出すと読みやすくなります。',
  },
  'card/removed': {
    title: 'カードが早く離れました',
    sentence: '終わる前に、カードがリーダーから離れました。読むだけでは、暗証番号の残り回数は減りません。',
    next: 'もう一度カードを置いて、表示が変わるまで動かさずに待ってください。',
  },
  'card/changed': {
    title: 'カードが入れ替わりました',
    sentence: '画面に出ていたカードと、今置いてあるカードが違います。カードには何も送っていません。',
    next: '今、画面に出ている内容を確かめてから、もう一度操作してください。',
  },
  'card/put-back': {
    title: 'カードが置き直されました',
    sentence:
      '途中で、カードがリーダーから離れました。いま置いてあるのは同じカードです。カードには何も送っていません。',
    next: 'カードを置いたまま、はじめからもう一度操作してください。',
  },
  'card/in-use': {
    title: 'ほかのソフトがカードを使っています',
    sentence:
      '別のソフトがカードを使っている間は、読み取れません。利用者クライアントソフトやブラウザーが開いていることがよくあります。',
    next: 'そのソフトでの操作を終えるか、そのソフトを閉じてから、もう一度読んでください。',
  },
  'card/not-permitted': {
    title: 'カードを使う許可がありません',
    sentence: 'サービスは動いていて、リーダーも見えますが、今のアカウントではカードとの通信が断られました。',
    next: (_, platform) =>
      platform === 'linux'
        ? 'カードを置いたパソコンに直接ログインして使うか、管理者に polkit の規則で org.debian.pcsc-lite.access_card を許可するよう頼んでください。'
        : 'パソコンの管理者に、このアカウントでスマートカードを使えるようにしてもらってください。',
  },
  'card/not-answering': {
    title: 'カードが返事をしません',
    sentence: 'カードがあることはわかりますが、ICチップと通信できません。',
    next: 'カードをケースから出し、向きを確かめて置き直してください。金属の机の上や、ほかのカードと重ねた状態では読めないことがあります。',
  },
  'card/not-my-number': {
    title: 'マイナンバーカードではないようです',
    sentence: '運転免許証や交通系ICカードなど、別のカードのようです。カードには何も書き込んでいません。',
    next: 'マイナンバーカードに取り替えてください。',
  },
  'card/unexpected-answer': {
    title: 'カードから予想していない返事がありました',
    sentence: ({ step, statusWord }) =>
      `読み取りの途中で、知らない返事がありました（${step}、${statusWord}）。カードが壊れたとは限りません。`,
    next: 'カードを置き直して、もう一度読んでください。',
  },
  'certificate/absent': {
    title: 'この電子証明書はカードに入っていません',
    sentence:
      '15歳未満の方、発行を希望しなかった方、顔認証マイナンバーカードの方などのカードには、入っていないことがあります。故障ではありません。',
    next: '必要なときは、住民票のある市区町村の窓口で発行について相談してください。',
  },
  'certificate/unreadable': {
    title: '電子証明書を読めませんでした',
    sentence: ({ reason }) => `カードから届いた内容が、電子証明書の形になっていません（${reason}）。`,
    next: 'カードを置き直して、もう一度読んでください。何度も続くときは、住民票のある市区町村の窓口でカードを見てもらってください。',
  },
  'pin/wrong': {
    title: ({ pin }) => `${word(pin)}が違います`,
    sentence: ({ pin, triesLeft }) => `${secret(pin)}が違いました。残りは${triesLeft}回です。`,
    next: ({ pin, triesLeft }) =>
      triesLeft === 1
        ? '次に間違えるとロックされます。確かでないときは、ここでやめて、書いた控えを探してください。'
        : `${pin === 'sign' ? '大文字の英字と数字' : 'どの暗証番号なのか'}を確かめて、入れ直してください。自信がないときは、ここでやめても何も変わりません。`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => `${word(pin)}がロックされました`,
    sentence: ({ pin }) =>
      `間違いが決められた回数になったため、${secret(pin)}が使えなくなりました。ほかの暗証番号と、本人確認書類としてのカードは今までどおり使えます。`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => `${word(pin)}がロックされています`,
    sentence: ({ pin }) =>
      `これまでに間違いが続いたため、${secret(pin)}は使えません。ほかの暗証番号と、本人確認書類としてのカードは今までどおり使えます。`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => `このカードに${word(pin)}はありません`,
    sentence: ({ pin }) =>
      `このカードには、${secret(pin)}が設定されていません。顔認証マイナンバーカードなどでは、そうなっています。故障ではありません。`,
    next: '必要なときは、住民票のある市区町村の窓口で設定について相談してください。',
  },
  'pin/shape': {
    title: ({ pin }) => `${word(pin)}の形が違います`,
    sentence: ({ pin }) =>
      pin === 'sign'
        ? '署名用パスワードは、英字と数字の両方を使った6〜16文字です。カードにはまだ送っていないので、残り回数は減っていません。'
        : `${secret(pin)}は、4桁の数字です。カードにはまだ送っていないので、残り回数は減っていません。`,
    next: '文字の数と種類を確かめて、入れ直してください。',
  },
  'pin/last-try': {
    title: 'あと1回しか試せません',
    sentence: ({ pin }) =>
      `次に間違えると、${secret(pin)}はロックされます。カードにはまだ何も送っていません。`,
    next: '確かなときだけ、別のウィンドウで「最後の1回を使う」を選んでください。確かでないときは、ここでやめてください。',
  },
  'pin/counter-changed': {
    title: '残り回数が画面と違います',
    sentence: ({ pin }) =>
      `${secret(pin)}の残り回数が変わっていました。ほかのソフトで試したのかもしれません。カードには何も送っていません。`,
    next: '新しい残り回数を見てから、続けるかどうかを決めてください。',
  },
  'pin/not-tried': {
    title: 'カードは暗証番号を試していません',
    sentence: ({ pin }) =>
      `${secret(pin)}を送りましたが、残り回数が減っていません。カードリーダーが、中身をカードに届けていないようです。合っているかどうかは、わかりません。`,
    next: '別のカードリーダーで試してください。',
  },
  'pin/outcome-unknown': {
    title: '結果がわかりません',
    sentence: ({ pin }) =>
      `${secret(pin)}を送ったあと、返事が来る前にカードと通信できなくなりました。残り回数が減ったかどうかは、まだわかりません。`,
    next: 'カードを置き直してください。残り回数が出たら、それを確かめてから続けてください。',
  },
  'pin/change-refused': {
    title: ({ pin }) => `新しい${word(pin)}を受け付けませんでした`,
    sentence: ({ pin, statusWord }) =>
      `カードが、新しい${secret(pin)}を受け付けませんでした（${statusWord}）。今までの${word(pin)}のままです。`,
    next: '別のものを決めて、もう一度変えてください。',
  },
  'pin/change-unknown': {
    title: '変わったかどうかわかりません',
    sentence: ({ pin }) =>
      `新しい${secret(pin)}を送ったあと、返事が来る前にカードと通信できなくなりました。今までのものと新しいものの、どちらになっているかわかりません。`,
    next: 'カードを置き直してください。次に使うときは、先に新しいほうを試してください。',
  },
  'pin/pad-cancelled': {
    title: 'リーダーで取り消されました',
    sentence: 'リーダーの取消キーが押されたので、やめました。残り回数は減っていません。',
    next: '続けるときは、もう一度始めてください。ここでやめても、何も変わりません。',
  },
  'pin/pad-timed-out': {
    title: 'リーダーでの入力が時間切れになりました',
    sentence: 'リーダーのキーが、しばらく押されませんでした。残り回数は減っていません。',
    next: 'もう一度始めて、リーダーに聞かれたら、30秒以内に入れてください。',
  },
  'pin/pad-mismatch': {
    title: 'リーダーで入れた番号がそろいませんでした',
    sentence: '4桁でないか、新しい番号が1回目と2回目で違っていました。残り回数は減っていません。',
    next: 'もう一度始めて、リーダーのキーで入れ直してください。',
  },
  'pin/pad-unusable': {
    title: 'リーダーのキーを使えませんでした',
    sentence: 'リーダーが、この操作を受け付けませんでした。残り回数は減っていません。',
    next: 'リーダーのキーの代わりに、この画面で入れてください。',
  },
  'operation/declined': {
    title: 'ここでやめました',
    sentence: '「やめる」が選ばれたので、カードには何も送っていません。残り回数は減っていません。',
    next: '続けるときは、もう一度操作してください。',
  },
  'card/unidentified': {
    title: 'このカードを見分けられません',
    sentence:
      'カードから、ほかのカードと見分けるための情報が読めませんでした。別のカードに送らないように、暗証番号は送りません。',
    next: 'カードを置き直して、もう一度読んでください。何度も続くときは、住民票のある市区町村の窓口でカードを見てもらってください。',
  },
  'pin/counted-more': {
    title: '残り回数が1回より多く減りました',
    sentence: ({ pin, triesLeft, counted }) =>
      `${secret(pin)}を1回送っただけなのに、カードは${counted}回数えました。残りは${triesLeft}回です。カードリーダーが勝手に送り直しているのかもしれません。`,
    next: 'このリーダーでは、もう暗証番号を入れないでください。別のリーダーで試してください。',
  },
  'pin/counter-falls': {
    title: '残り回数がひとりでに減っています',
    sentence: ({ pin }) =>
      `${secret(pin)}の残り回数が、何も送っていないのに、前に見たときより減っています。ほかで間違えたのでなければ、残り回数を聞くだけで減るカードかリーダーです。これ以上減らさないように、聞くのをやめました。`,
    next: 'ほかのソフトやパソコンで間違えた覚えがあるときだけ、もう一度読んでください。覚えがないときは、このリーダーを使わないでください。',
  },
  'elsewhere/no-opensc': {
    title: 'OpenSC が見つかりません',
    sentence:
      'ほかのソフトがカードを使うための部品（OpenSC の PKCS#11 モジュール）が、このパソコンにありません。',
    next: '画面に出ているコマンドで OpenSC を入れてから、もう一度確かめてください。',
  },
  'elsewhere/opensc-changed': {
    title: 'OpenSC の場所が変わりました',
    sentence:
      'この画面が内容を見せたあとで、OpenSC の場所が変わりました。更新されたときなどに起こります。見せていない内容は書かないので、何も変えていません。',
    next: '「もう一度確かめる」を押して、新しい内容を見てから、もう一度押してください。',
  },
  'elsewhere/card-cannot': {
    title: 'このカードの鍵は、ここでは SSH に使えません',
    sentence:
      'このカードの電子証明書は読めています。鍵の方式が、このソフトが SSH に渡せるもの（RSA）と違います。',
    next: 'RSA の電子証明書が入った、今のマイナンバーカードを使ってください。',
  },
  'elsewhere/changed-by-hand': {
    title: '設定ファイルを変えませんでした',
    sentence: 'ファイルが、思っていた形と違います。中身を壊さないように、何も書きませんでした。',
    next: 'ファイルを開いて、Shomei の行を手で直してください。',
  },
  'elsewhere/not-written': {
    title: '設定ファイルに書き込めませんでした',
    sentence: 'ディスクがいっぱいか、書き込みが許されていません。ファイルの中身は、前のままです。',
    next: 'ディスクの空きと、そのファイルとフォルダーへの書き込みの許可を確かめてから、もう一度押してください。',
  },
  'elsewhere/browser-open': {
    title: 'ブラウザーが開いています',
    sentence: '開いている間は、ブラウザーが設定を上書きしてしまいます。何も変えていません。',
    next: 'ブラウザーのウィンドウをすべて閉じてから、もう一度押してください。',
  },
  'elsewhere/not-started': {
    title: 'ブラウザーを開けませんでした',
    sentence: 'ブラウザーのプログラムを始められませんでした。',
    next: 'ブラウザーが入っているかを確かめて、もう一度押してください。',
  },
  'operation/busy': {
    title: '前の操作がまだ終わっていません',
    sentence: 'カードは、一度に一つのことしかできません。',
    next: '少し待ってから、もう一度操作してください。',
  },
  'operation/switched-off': {
    title: '組織の設定で使えません',
    sentence: 'このパソコンを管理する人が、この機能を使えないようにしています。何も変わっていません。',
    next: '必要なときは、パソコンを管理する人に相談してください。',
  },
  'operation/ended': {
    title: '途中でやめました',
    sentence:
      'プログラムが終わるか、パソコンがスリープするところだったので、その先には進みませんでした。暗証番号は変わっていません。',
    next: '必要なら、最初からもう一度操作してください。',
  },
  'file/not-saved': {
    title: 'ファイルを保存できませんでした',
    sentence: '選んだ場所に書き込めませんでした。前からあったファイルは、そのまま残っています。',
    next: '別の場所を選んで、もう一度保存してください。',
  },
  'file/disk-full': {
    title: '保存先に空きがありません',
    sentence:
      '選んだ場所のディスクがいっぱいで、書き込めませんでした。前からあったファイルは、そのまま残っています。',
    next: '空きを作るか、別の場所を選んで、もう一度保存してください。',
  },
  'file/not-kept': {
    title: 'このパソコンに記録できませんでした',
    sentence:
      'Shomei がこのパソコンに記録を残す場所に、書き込めませんでした。ディスクがいっぱいか、書き込みが許されていません。前の記録は、そのまま残っています。',
    next: 'ディスクの空きと、書き込みの許可を確かめてから、もう一度試してください。',
  },
  'reminders/full': {
    title: 'お知らせは、これ以上登録できません',
    sentence: 'お知らせは100件までです。新しいものは登録していません。今あるものは、そのまま残っています。',
    next: '要らないお知らせを消してから、もう一度試してください。',
  },
  'file/not-deleted': {
    title: 'このパソコンから消せませんでした',
    sentence:
      '消そうとしたものは、このパソコンに残っています。ほかのソフトが使っているか、消すことが許されていません。',
    next: 'ほかのソフトを閉じ、書き込みの許可を確かめてから、もう一度消してください。',
  },
  'link/not-opened': {
    title: 'ブラウザーを開けませんでした',
    sentence: 'このパソコンのブラウザーに、ページを渡せませんでした。',
    next: ({ address }) => `ブラウザーを自分で開いて、${address} と入れてください。`,
  },
  'page/not-printed': {
    title: 'PDF を作れませんでした',
    sentence: 'この画面を PDF にできませんでした。何も保存していません。',
    next: 'もう一度試してください。だめなときは、Shomei を開き直してください。',
  },
  'file/not-readable': {
    title: 'ファイルを開けませんでした',
    sentence: 'ファイルがなくなったか、読めないようになっているか、途中で書き換えられています。',
    next: 'ファイルが選んだ場所にあることを確かめて、もう一度選んでください。',
  },
  internal: {
    title: '予想していない問題が起きました',
    sentence: ({ incident }) => `このソフトの中で問題が起きました（番号 ${incident}）。`,
    next: 'Shomei を開き直してください。続くときは、この番号を添えて開発者に知らせてください。',
  },
};
