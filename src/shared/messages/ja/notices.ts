export const notices = {
  heading: 'お知らせ',
  dismiss: '見ました',
  damaged: {
    reminders: {
      title: 'お知らせの記録が壊れていました',
      sentence:
        'このパソコンに残したお知らせの記録を、最後まで読めませんでした。壊れたファイルは消さずに取ってあります。',
      readable: (count: number) => `この中から、${count}件のお知らせを元に戻せます。`,
    },
    settings: {
      title: '設定の記録が壊れていました',
      sentence:
        '設定のファイルを読めなかったので、標準の設定で始めました。壊れたファイルは消さずに取ってあります。',
      readable: (count: number) => `この中から、${count}個の設定を元に戻せます。`,
    },
    nothing: '元に戻せる内容は、見つかりませんでした。',
    putBack: '元に戻す',
    delete: '壊れたファイルを消す',
  },
  notKept: {
    title: 'このパソコンに記録を残せません',
    sentence:
      '記録を置く場所に書き込めません。カードは今までどおり読めます。選んだ設定とお知らせは、閉じると消えます。',
    next: 'ディスクの空きと、書き込みの許可を確かめて、Shomei を開き直してください。',
  },
  policyDamaged: {
    title: '組織の設定を読めません',
    sentence:
      'このパソコンの設定ファイル（policy）が正しくありません。何を止めるものかわからないので、署名、お知らせ、見本、保存をすべて止めています。カードは読めます。',
    next: 'パソコンを管理する人に知らせてください。',
  },
  oldVersion: {
    title: 'このソフトは1年以上前のものです',
    sentence: (version: string) =>
      `Shomei ${version} は、作られてから1年以上たっています。そのあとに見つかった問題が、直っていないかもしれません。`,
    look: (address: string) => `新しいものがあるか、確かめてください: ${address}`,
    /** Where the package says no address. */
    ask: '入れた人か、パソコンを管理する人に、新しいものがあるか聞いてください。',
  },
};
