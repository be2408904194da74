import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: '正在打开文件',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  previous: '上一页',
  next: '下一页',
  larger: '放大',
  smaller: '缩小',
  frame: (name) => `${name} 的内容`,
  problems: {
    encrypted: { title: '无法显示带密码的文件', sentence: '本软件不打开带密码的 PDF。' },
    damaged: { title: '无法显示此文件', sentence: '其中有部分内容无法作为 PDF 读取。其他软件或许仍能显示。' },
    stopped: {
      title: '显示时间过长，已停止',
      sentence: '绘制此文件的一页超过了 30 秒。用其他软件打开时也请小心。',
    },
    lost: { title: '文件已无法读取', sentence: '文件已被移动、删除或改写。请重新选择。' },
  },
};
