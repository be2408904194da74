import type { Messages } from '../ja.ts';

export const ending: Messages['ending'] = {
  busy: {
    title: '卡还在处理中',
    sentence: '请稍等片刻，结束后会告诉您结果。请不要移动卡。',
    onPad: '如果读卡器要求输入号码，请按读卡器的取消键。',
  },
  outcome: {
    title: '修改的结果',
    sentences: {
      changed: '已经改为新的。',
      unchanged: '没有改变。请使用原来的。',
      unknown: '上次修改中途结束，不知道是否已改变。请先试新的。',
    },
  },
  end: '关闭 Shomei',
  understood: '知道了',
};
