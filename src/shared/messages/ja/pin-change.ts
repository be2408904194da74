import type { PinAdvice } from '../../domain/pin-advice.ts';
import type { PinInForce } from '../../domain/pin-in-force.ts';
import type { ChangeablePin, PinKind } from '../../model/pin.ts';
import { common } from './common.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** Only the signature's secret is called パスワード. */
const word = (pin: PinKind) => (pin === 'sign' ? 'パスワード' : '暗証番号');

export const pinChange = {
  open: { sign: 'パスワードを変える', pin: '暗証番号を変える' },
  openOf: (pin: PinKind) => `${name(pin)}を変える`,
  title: '暗証番号やパスワードを変える',
  leave: 'やめてホームに戻る',
  left: (pin: PinKind) => `変更をやめました。${word(pin)}は変わっていません。`,
  back: '前に戻る',
  next: '次へ',
  steps: {
    label: '手順',
    which: '選ぶ',
    current: (pin: PinKind) => `今の${word(pin)}`,
    replacement: (pin: PinKind) => `新しい${word(pin)}`,
    done: '完了',
    passed: '済み',
  },
  nothingSentYet: '最後の「変える」を押すまで、カードには何も送りません。いつでもやめられます。',
  looks: { sign: '英字と数字 6〜16文字', pin: '数字4桁' },
  /** What the secret looks like, and where its holder has used it. */
  introduction: {
    sign: '英字と数字の6〜16文字です。e-Tax での申告、オンラインの転出届など、電子申請の最後に入れます。',
    auth: '数字4桁です。マイナポータルへのログイン、コンビニでの証明書の受け取り、健康保険証としての受付で入れます。',
    'card-info': '数字4桁です。氏名や住所を申請書に写すときに入れます。',
  } as Record<ChangeablePin, string>,
  notToBeMixedUp: {
    sign: '4桁の暗証番号とは別のものです。',
    auth: '券面事項入力補助用、住民基本台帳用も数字4桁ですが、それぞれ別の暗証番号です。',
    'card-info': '利用者証明用、住民基本台帳用も数字4桁ですが、それぞれ別の暗証番号です。',
  } as Record<ChangeablePin, string>,
  which: {
    heading: 'どれを変えますか',
    label: '変えられるもの',
    elsewhere: 'ここでは変えられないもの',
    none: '今、ここで変えられるものはありません。',
    residentOnly: '変えられるのは、住民票のある市区町村の窓口だけです。',
    reasons: {
      locked: 'ロックされているので、ここでは変えられません。',
      absent: 'このカードには設定されていません。',
      unknown: '残り回数を確かめられないので、変えられません。カードを置き直してください。',
      reading: 'カードを読んでいます。',
    },
  },
  current: {
    heading: (pin: PinKind) => `今の${name(pin)}を入れてください`,
    label: (pin: PinKind) => `今の${name(pin)}`,
    forgotten: '思い出せないとき',
    notNow: (pin: PinKind) => `今は、${name(pin)}を変えられません`,
  },
  /** For a reader with keys of its own. */
  pad: {
    heading: (pin: PinKind) => `${name(pin)}を、リーダーのキーで変えます`,
    sentence:
      'このカードリーダーには、番号を入れるキーがあります。番号はリーダーからカードへ直接届き、このパソコンには入りません。',
    order: [
      '今の暗証番号を入れて、リーダーの確認キーを押します。',
      '新しい暗証番号を入れて、確認キーを押します。',
      'もう一度、新しい暗証番号を入れて、確認キーを押します。',
    ],
    advice: '誕生日や 1234 のような、人に当てられやすい番号は避けてください。この画面では確かめられません。',
    begin: 'リーダーで始める',
    whatHappens: '始めると、リーダーが番号を聞きます。やめるときは、リーダーの取消キーを押してください。',
    working: 'リーダーのキーで入れてください。やめるときは、リーダーの取消キーを押してください。',
    typeHere: 'この画面で入れる',
    useKeys: 'リーダーのキーで入れる',
    noKeys: 'このカードリーダーには番号のキーがないので、この画面で入れます。',
    noLetters: 'カードリーダーのキーは数字だけなので、パスワードはこの画面で入れます。',
  },
  replacement: {
    heading: (pin: PinKind) => `新しい${name(pin)}を決めてください`,
    first: (pin: PinKind) => `新しい${name(pin)}`,
    second: 'もう一度、同じものを入れてください',
    same: '2つは同じです。',
    different: '2つが違っています。',
    differentNext: 'どちらかを打ち間違えています。入れ直してください。',
    whatHappens: (pin: PinKind) =>
      `「変える」を押すと、カードが今の${word(pin)}を1回だけ確かめます。合っていれば、新しいものに変わります。違っていれば、変わらずに残り回数が1回減ります。`,
    submit: '変える',
    submitAnyway: 'それでも変える',
    working: 'カードが変えています。動かさないでください。',
  },
  advice: {
    title: '人に当てられやすいものです',
    reasons: {
      'same-as-current': '今のものと同じです。',
      'same-as-other': 'ほかの暗証番号と同じです。',
      'birth-date': '誕生日や、カードにある日付と同じです。カードを拾った人が、はじめに試します。',
      year: '西暦の年と同じです。',
      sequence: '順に並んだ数字や文字です。',
      repeated: '同じ数字や文字の繰り返しです。',
    } as Record<PinAdvice, string>,
    again: '別のものにするか、これでよければ、もう一度「それでも変える」を押してください。',
  },
  done: {
    heading: (pin: PinKind) => `${name(pin)}を変えました`,
    sentence: 'これからは、新しいものだけが使えます。',
    keep: {
      heading: '控えに書いて、しまう',
      texts: [
        'カードを受け取ったときの「設定暗証番号記載票」などの控えを、新しいものに書き直してください。',
        '控えは、カードとは別の、安全なところにしまってください。',
      ],
    },
    asks: {
      heading: 'これから新しいものを聞かれるところ',
      texts: {
        sign: [
          'e-Tax、マイナポータルなど、電子申請をするソフトとアプリのすべて',
          'ほかのパソコンやスマートフォンで、このカードを使うとき',
        ],
        auth: [
          'マイナポータルなど、このカードでログインするソフトとアプリのすべて',
          'コンビニの端末、健康保険証の受付',
          'ほかのパソコンやスマートフォンで、このカードを使うとき',
        ],
        'card-info': [
          '氏名や住所を写すソフトとアプリのすべて',
          'スマートフォンに電子証明書を入れる手続きなどで、この暗証番号を聞かれたとき',
        ],
      } as Record<ChangeablePin, readonly string[]>,
      phone: 'スマートフォンに入れた電子証明書の暗証番号は、別のものです。変わっていません。',
    },
    secret: {
      heading: '人に教えない',
      text: '暗証番号やパスワードを人に教えたり、カードを貸したりしないでください。電話やメールで聞かれても、答えないでください。',
    },
    another: 'ほかのものも変える',
    home: 'ホームに戻る',
  },
  failed: {
    title: '変更の結果',
    inForce: {
      old: {
        sign: 'パスワードは、今までのままです。変わっていません。',
        pin: '暗証番号は、今までのままです。変わっていません。',
      },
      'old-or-new': {
        sign: 'どちらのパスワードになっているか、わかりません。先に新しいほうを試してください。',
        pin: 'どちらの暗証番号になっているか、わかりません。先に新しいほうを試してください。',
      },
    } as Record<PinInForce, { sign: string; pin: string }>,
  },
  interrupted: {
    heading: 'カードが離れたので、変更をやめました',
    inForce: (pin: PinKind) => `${word(pin)}は、今までのままです。変わっていません。`,
    sentence: '入れたものは、カードに送らずに、この画面から消しました。',
    next: 'カードを読んだら、ホームから、もう一度変えられます。',
  },
};
