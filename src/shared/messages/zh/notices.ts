import type { Messages } from '../ja.ts';

export const notices: Messages['notices'] = {
  heading: '通知',
  dismiss: '已看到',
  damaged: {
    reminders: {
      title: '提醒文件已损坏',
      sentence: '无法完整读取这台电脑上的提醒文件。损坏的文件已另外保留，没有删除。',
      readable: (count) => `其中有 ${count} 条提醒可以恢复。`,
    },
    settings: {
      title: '设置文件已损坏',
      sentence: '无法读取设置文件，因此使用了标准设置。损坏的文件已另外保留，没有删除。',
      readable: (count) => `其中有 ${count} 项设置可以恢复。`,
    },
    nothing: '其中没有可以恢复的内容。',
    putBack: '恢复',
    delete: '删除损坏的文件',
  },
  notKept: {
    title: '无法在这台电脑上保存',
    sentence: '无法写入 Shomei 保存自身记录的位置。仍可照常读取卡片。您选择的设置和提醒在关闭窗口后会消失。',
    next: '请确认有剩余空间并且允许写入，然后重新打开 Shomei。',
  },
};
