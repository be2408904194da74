import type { ChangeState } from '../../model/last-change.ts';

/** Shown while the program ends, or when it could not tell the outcome of a change. */
export const ending = {
  busy: {
    title: 'カードがまだ動いています',
    sentence: '少しお待ちください。終わったら結果をお知らせします。カードはそのままにしてください。',
    onPad: 'リーダーが番号を聞いているときは、リーダーの取消キーを押してください。',
  },
  outcome: {
    title: '暗証番号の変更の結果',
    sentences: {
      changed: '新しいものに変わりました。',
      unchanged: '変わっていません。今までのものを使ってください。',
      unknown: '前の変更は途中で終わりました。変わったかどうかわかりません。先に新しいほうを試してください。',
    } as Record<Exclude<ChangeState, 'under-way'>, string>,
  },
  end: 'Shomei を終わる',
  understood: 'わかりました',
};
