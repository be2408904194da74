/** The window in which a PDF file is shown. */
export const viewer = {
  opening: 'ファイルを開いています',
  page: (page: number, pages: number) => `${page} / ${pages} ページ`,
  previous: '前のページ',
  next: '次のページ',
  larger: '大きく',
  smaller: '小さく',
  frame: (name: string) => `${name} の中身`,
  problems: {
    encrypted: {
      title: 'パスワードの付いたファイルは表示できません',
      sentence: 'このソフトでは、パスワードの付いた PDF を開きません。',
    },
    damaged: {
      title: 'このファイルは表示できません',
      sentence: 'PDF として読めないところがあります。ほかのソフトでは見えるかもしれません。',
    },
    stopped: {
      title: '表示に時間がかかりすぎるので、止めました',
      sentence:
        'このファイルのページを表示するのに30秒以上かかりました。ほかのソフトで開くときも、気を付けてください。',
    },
    lost: {
      title: 'ファイルを読めなくなりました',
      sentence: 'ファイルが動かされたか、消されたか、書き換えられています。もう一度選んでください。',
    },
  },
};
