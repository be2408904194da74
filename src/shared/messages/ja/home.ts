import type { JstDay } from '../../model/time.ts';
import { date } from './date.ts';

export const home = {
  starting: {
    title: 'カードリーダーを探しています',
    sentence: '少しだけお待ちください。',
  },
  identifying: {
    title: 'カードを確かめています',
    sentence: 'そのまま動かさずに、少しだけお待ちください。',
  },
  stillReading:
    'カードリーダーの返事が遅いようです。まだ読んでいます。カードを取り出せば、いつでもやめられます。',
  otherTokens: {
    juki: {
      title: '住民基本台帳カード（住基カード）です',
      sentence:
        '住基カードへの電子証明書の発行は2015年12月に終わりました。入っている電子証明書も有効期間が終わっていて、使えません。',
      next: '電子証明書が必要なときは、マイナンバーカードを申請してください。お持ちのときは、マイナンバーカードを置いてください。',
      action: 'マイナンバーカードに取り替える',
    },
    phone: {
      title: 'スマートフォンの電子証明書です',
      sentence:
        '置かれているのは、カードではなくスマートフォンのようです。スマホ用電子証明書の有効期限は、カードの電子証明書と同じです。',
      next: 'ここでは、マイナンバーカードを置いてください。スマホ用電子証明書は、スマートフォンのマイナポータルアプリで確かめられます。',
      action: 'マイナンバーカードに取り替える',
    },
    unknown: {
      title: 'このカードの種類がわかりません',
      sentence:
        '公的個人認証サービスのカードのようですが、Shomei の知らない種類です。カードには何も書き込んでいません。',
      next: 'マイナンバーカードをお持ちのときは、取り替えてください。',
      action: 'マイナンバーカードに取り替える',
    },
  },
  card: {
    reading: 'カードを読んでいます',
    read: 'マイナンバーカードを読みました',
    reader: 'カードリーダー',
    expires: 'カードの有効期限',
    expired: 'カードの有効期限が切れています',
    announced:
      '次期個人番号カードを、発表された内容から想定したものです。まだ発行されていません。決まっていないところは、このソフトが仮に決めています。',
    expiryUnknown: 'カードからは読み取れませんでした',
    notChecked:
      '期限の前に使えなくなっていないか（失効していないか）は、ここでは確かめていません。署名用は、引っ越しや結婚などで住所や氏名が変わると失効します。',
    howToCheck: '公式の確かめ方を見る',
  },
  certificates: {
    purpose: {
      auth: 'ログインや、コンビニでの証明書の受け取りに使います。',
      sign: '電子申請などの書類に、電子的に署名するときに使います。',
    },
    badge: {
      pending: '読んでいます',
      within: '有効期間内',
      renewable: '更新できます',
      lastDay: '今日まで',
      expired: '有効期限切れ',
      'not-yet': 'まだ始まっていません',
      absent: '入っていません',
      'needs-password': 'パスワードが必要',
      locked: 'ロック中',
      unreadable: '読めません',
    },
    renewFrom: '更新できる日',
    openPassword: 'パスワードを入れて見る',
    details: 'くわしく見る',
    detailsOf: (certificate: string) => `${certificate}をくわしく見る`,
    notLaterThanAuth: (day: JstDay) => `ふつうは、長くても利用者証明用と同じ${date.until(day)}です。`,
    locked:
      '間違いが続いて、署名用パスワードがロックされています。設定し直すと、日付も見られるようになります。',
    triesUnknown: '残り回数を確かめられないため、パスワードを入れられません。カードを置き直してください。',
    absent: {
      sign: '15歳未満の方には、原則として発行されません。発行を希望しなかったときも、入っていません。故障ではありません。',
      auth: '発行を希望しなかったか、使うのをやめたカードのようです。故障ではありません。',
      faceCard:
        '暗証番号のないカード（顔認証マイナンバーカード）のようです。このカードに、署名用の電子証明書は入りません。',
    },
    expired: {
      auth: 'マイナポータルへのログインと、コンビニでの証明書の受け取りには使えません。',
      sign: 'e-Tax などの電子申請に署名できません。',
      stillAuth: '本人確認書類としては、カードの有効期限まで使えます。',
      cardToo: 'カードの有効期限も切れているため、本人確認書類としても使えません。',
      insuranceAsk: '健康保険証として使えるかは、加入している健康保険に聞いてください。',
      stillSign: 'ログインやコンビニでの受け取り（利用者証明用）には、影響しません。',
      insuranceUntil: (day: JstDay) =>
        `健康保険証としては、${date.until(day)}使えます（診療や薬の情報は渡せません）。`,
      insuranceEnded: (day: JstDay) => `健康保険証としても、${date.plain(day)}で使えなくなりました。`,
    },
    notYet: (day: JstDay) => `${date.from(day)}使えます。それまでは使えません。`,
  },
  secrets: {
    heading: '暗証番号の残り回数',
    tries: (left: number, max: number) => `残り${left}回（全${max}回）`,
    lastTry: '残り1回だけです',
    blocked: 'ロックされています',
    absent: '設定されていません',
    unknown: '残り回数はわかりません',
    pending: '確かめています',
  },
  /** Stands above the reasons for the dates and what their end means. */
  meaning: 'この日付について',
  /** What one can do from here, with or without a card. */
  entries: {
    sign: 'ファイルに署名する',
    guide: 'ガイドを読む',
    planner: 'いつまで使えるかを調べる',
    doctor: '動作確認をする',
    check: '署名されたファイルを見る',
  },
  announce: {
    problem: (title: string, sentence: string) => `${title}。${sentence}`,
    card: (sentences: readonly string[]) => `マイナンバーカードを読みました。${sentences.join('')}`,
    certificate: (name: string, state: string, until: string | undefined) =>
      `${name}は、${state}${until ? `、${until}` : ''}。`,
  },
};
