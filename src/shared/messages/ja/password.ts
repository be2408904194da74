import type { PinChange, PinShapeFault } from '../../domain/pin-policy.ts';

export const password = {
  title: '署名用パスワードを入れてください',
  purpose: '署名用電子証明書の日付と記載内容を、カードから読むために使います。署名はしません。',
  label: '署名用パスワード',
  which: '市区町村の窓口で決めた、6〜16文字のパスワードです。4桁の暗証番号ではありません。',
  reveal: 'パスワードを表示する',
  rules: {
    heading: 'パスワードの形',
    length: '6〜16文字',
    letter: '英字（A〜Z）がある',
    digit: '数字（0〜9）がある',
    met: '済み',
    unmet: 'まだ',
  },
  faults: {
    'bad-character': '英字と数字のほかの文字が入っています。日本語入力を切ってください。',
    'too-short': '文字が足りません。6文字以上です。',
    'too-long': '文字が多すぎます。16文字までです。',
    'needs-letter': '英字が入っていません。4桁の暗証番号とは別のパスワードです。',
    'needs-digit': '数字が入っていません。',
  } as Record<PinShapeFault, string>,
  hints: {
    changes: {
      case: '小文字を大文字に直しました。',
      width: '全角の文字を半角に直しました。',
      spaces: '前後の空白を取りました。',
    } as Record<PinChange, string>,
    capsLock: '大文字でも小文字でも打てます。英字はすべて大文字になります。',
    lookAlike: (positions: readonly string[]) => `似た文字に注意：${positions.join('、')}`,
    lookAlikeAt: (position: number, name: string) => `${position}文字目は${name}`,
    lookAlikeNames: { '0': '数字のゼロ', O: '英字のオー', '1': '数字のいち', I: '英字のアイ' },
    cleared: 'しばらく離れていたので、入力を消しました。',
  },
  notSent: 'カードにはまだ送っていないので、残り回数は減っていません。',
  lastTry: {
    title: '最後の1回です',
    sentence:
      '次に間違えるとロックされ、窓口などで設定し直すまで使えません。確かでないときは、ここでやめてください。',
    consent: '間違えるとロックされることを承知で、最後の1回を使います',
    consentMissing: '続けるときは、上の欄に印を付けてください。',
  },
  submit: '証明書を読む',
  working: 'カードが確かめています。動かさないでください。',
  done: '署名用電子証明書を読みました。',
  keepsNothing: 'パスワードは、どこにも保存しません。インターネットにも送りません。',
};
