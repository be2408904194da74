import type { CertificateKind } from '../../model/certificate.ts';
import type { PinKind } from '../../model/pin.ts';

export const common = {
  appName: 'Shomei',
  notOfficial: 'このソフトは、J-LIS や国の公式ソフトではありません。',
  certificates: {
    auth: '利用者証明用電子証明書',
    sign: '署名用電子証明書',
  } as Record<CertificateKind, string>,
  /** The secrets as headings name them. */
  secrets: {
    sign: '署名用パスワード',
    auth: '利用者証明用暗証番号',
    'card-info': '券面事項入力補助用暗証番号',
    resident: '住民基本台帳用暗証番号',
  } as Record<PinKind, string>,
  /** What each secret is for, in a few words. */
  secretUses: {
    sign: '電子申請に署名するとき',
    auth: 'ログイン、コンビニ交付のとき',
    'card-info': '氏名や住所を申請書に写すとき',
    resident: '引っ越しなどを窓口で届け出るとき',
  } as Record<PinKind, string>,
  actions: {
    sign: 'ファイルに署名する',
    lookAgain: 'もう一度確かめる',
    readAgain: 'もう一度読む',
    trySample: '見本のカードで試す',
    copyCommand: 'コマンドをコピー',
    howToReset: '公式の手順を見る',
    back: 'ホームに戻る',
    close: '閉じる',
    cancel: 'やめる',
    settings: '設定',
    menu: 'メニュー',
    sample: '見本のカード',
  },
  /** The next step of an error, as a short heading. */
  errorActions: {
    'start-service': 'サービスを動かす',
    'get-permission': '使う許可をもらう',
    'connect-reader': 'カードリーダーをつなぐ',
    'place-card': 'カードを置く',
    reinsert: 'カードを置き直す',
    'check-card': 'カードを確かめる',
    'change-card': 'カードを取り替える',
    'close-other-program': 'ほかのソフトを閉じる',
    'read-again': 'もう一度試す',
    'visit-office': '市区町村の窓口で相談する',
    'reset-secret': '設定し直す',
    'correct-input': '入れ直す',
    'check-tries': '残りの回数を確かめる',
    consent: '続けるかどうかを決める',
    wait: '少し待つ',
    'choose-place': '別の保存先を選ぶ',
    'check-storage': 'このパソコンの保存場所を確かめる',
    'make-room': '要らないお知らせを消す',
    'open-by-hand': 'ブラウザーで自分で開く',
    'choose-file': 'ファイルを選び直す',
    restart: 'Shomei を開き直す',
  },
  nextStep: '次にすること',
  copied: 'コピーしました。',
  language: '表示する言語',
  /** Spoken beside a word, for those who hear the window. */
  aside: (text: string) => `（${text}）`,
};
