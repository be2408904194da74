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
    sentence: '无法写入 Shomei 保存自身记录的位置。仍可照常读取卡。您选择的设置和提醒在关闭窗口后会消失。',
    next: '请确认有剩余空间并且允许写入，然后重新打开 Shomei。',
  },
  policyDamaged: {
    title: '无法读取所属机构的设定',
    sentence:
      '这台电脑的策略文件（policy）不正确。由于不知道要停用什么，签名、提醒、示例和保存都已停用。仍可照常读取卡。',
    next: '请告知这台电脑的管理员。',
  },
  oldVersion: {
    title: '此版本已超过一年',
    sentence: (version) => `Shomei ${version} 制作于一年多以前。此后发现的问题可能没有得到解决。`,
    look: (address) => `请确认是否有新版本：${address}`,
    ask: '请向安装者或这台电脑的管理员询问是否有新版本。',
  },
};
