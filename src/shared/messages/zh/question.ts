import type { Messages } from '../ja.ts';

export const question: Messages['question'] = {
  lastTry: {
    title: '要使用最后1次机会吗？',
    sentences: [
      '如果输错会被锁定，在窗口等重新设置之前不能使用。',
      '如果不确定，请在此停止。还没有向卡发送任何内容。',
    ],
    go: '使用最后1次机会',
  },
  unseenPress: {
    title: '这是您的操作吗？',
    sentences: {
      'send-pin': '即将把输入的内容发送到卡。',
      delete: '即将删除已保存的提醒或日志。',
      remind: '即将添加一条提醒。',
      'ask-tries': '即将再次向卡查询剩余次数。仅查询也可能减少次数。',
    },
    why: '没有检测到鼠标、按键或触摸，因此向您确认。如果不是您的操作，请停止。',
    go: '继续',
  },
  stop: '停止',
};
