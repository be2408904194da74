import type { Deed } from '../../model/question.ts';

/** What main asks in a window of its own. Enter chooses `stop` there. */
export const question = {
  lastTry: {
    title: '最後の1回を使いますか',
    sentences: [
      '間違えるとロックされ、窓口などで設定し直すまで使えません。',
      '確かでないときは、ここでやめてください。カードにはまだ何も送っていません。',
    ],
    go: '最後の1回を使う',
  },
  unseenPress: {
    title: 'この操作をしましたか',
    sentences: {
      'send-pin': '入力したものをカードに送ろうとしています。',
      delete: '保存してあるお知らせかログを消すところです。',
      remind: 'お知らせを一つ追加しようとしています。',
      'ask-tries': '残り回数をもう一度カードに聞こうとしています。聞くだけで減ることがあります。',
    } as Record<Deed, string>,
    why: 'マウスやキーの操作が見えなかったので、確かめています。操作した覚えがないときは、やめてください。',
    go: '続ける',
  },
  stop: 'やめる',
};
