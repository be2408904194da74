import type { Messages } from '../ja.ts';

export const logs: Messages['logs'] = {
  title: '记录',
  intro:
    '运行不正常时，用来查找原因的记录。它只保存在这台电脑中，不会发送到任何地方。不会写入PIN码、密码、姓名、号码和证书内容。',
  keep: '保留记录',
  lines: '已有的记录',
  empty: '还没有记录。如需查找问题，请勾选上面的“保留记录”，然后再试一次。',
  refused: (count) =>
    count === 0 ? '启动以来，本软件没有向外部通信过一次。' : `启动以来，已阻止本软件向外部通信${count}次。`,
  failed: '无法读取记录。请关闭此屏幕，再重新打开。',
  copy: '复制记录',
  delete: '删除记录',
  deleted: '记录已删除。',
  open: '查看记录',
};
