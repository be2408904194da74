import type { PinChange, PinShapeFault } from '../../domain/pin-policy.ts';

/** What every field for one of the secrets says. Only the signature's secret is called パスワード. */
export const pinEntry = {
  password: {
    reveal: 'パスワードを表示する',
    hint: '大文字でも小文字でも打てます。英字はすべて大文字になります。',
    faults: {
      'bad-character': '英字と数字のほかの文字が入っています。日本語入力を切ってください。',
      'too-short': '文字が足りません。6文字以上です。',
      'too-long': '文字が多すぎます。16文字までです。',
      'needs-letter': '英字が入っていません。4桁の暗証番号とは別のパスワードです。',
      'needs-digit': '数字が入っていません。',
    } as Record<PinShapeFault, string>,
  },
  pin: {
    reveal: '暗証番号を表示する',
    hint: '数字4桁です。',
    faults: {
      'bad-character': '数字のほかの文字が入っています。暗証番号は数字4桁です。',
      'too-short': '数字が足りません。暗証番号は4桁です。',
      'too-long': '数字が多すぎます。暗証番号は4桁です。',
      'needs-letter': '暗証番号は数字4桁です。',
      'needs-digit': '暗証番号は数字4桁です。',
    } as Record<PinShapeFault, string>,
  },
  rules: {
    heading: 'パスワードの形',
    length: '6〜16文字',
    letter: '英字（A〜Z）がある',
    digit: '数字（0〜9）がある',
    met: '済み',
    unmet: 'まだ',
  },
  /** What is on at the keyboard. */
  keyboard: {
    caps: 'Caps Lock が入っています。どちらで入れても大文字になるので、そのままでかまいません。',
    ime: '日本語入力が入っています。確定すると半角になります。',
  },
  changes: {
    case: '小文字を大文字に直しました。',
    width: '全角の文字を半角に直しました。',
    spaces: '前後の空白を取りました。',
  } as Record<PinChange, string>,
  lookAlike: (positions: readonly string[]) => `似た文字に注意：${positions.join('、')}`,
  lookAlikeAt: (position: number, name: string) => `${position}文字目は${name}`,
  lookAlikeNames: { '0': '数字のゼロ', O: '英字のオー', '1': '数字のいち', I: '英字のアイ' },
  cleared: 'しばらく離れていたので、入力を消しました。',
  notSent: 'カードにはまだ送っていないので、残り回数は減っていません。',
  lastTry: {
    title: '最後の1回です',
    sentence:
      '次に間違えるとロックされ、窓口などで設定し直すまで使えません。確かでないときは、ここでやめてください。',
    askedAgain: '続けると、別のウィンドウでもう一度確かめます。',
  },
  keypad: {
    show: '画面のキーで入れる',
    hide: '画面のキーを閉じる',
    label: '数字のキー',
    delete: '1文字消す',
    clear: 'クリア',
    shuffle: '数字の並びを混ぜる',
    count: (typed: number, length: number) => `${length}桁のうち${typed}桁が入っています`,
  },
};
