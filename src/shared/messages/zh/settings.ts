import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: '设置',
  language: '语言 / Language',
  readings: '在汉字上标注假名「ふりがな」',
  unconfirmed: '本翻译尚未经母语者确认。请以旁边的日语官方用语为准。',
  theme: '屏幕颜色',
  themes: { system: '跟随电脑', light: '浅色', dark: '深色' },
  textScale: '文字大小',
  textScaleValue: (scale) => (scale === 100 ? '标准（100%）' : `${scale}%`),
  policy: {
    title: '由所属机构设定',
    language: '语言已固定。',
    off: {
      signing: '文件签名已停用。',
      reminders: '提醒已停用。',
      samples: '示例卡已停用。',
      exports: '已停用将卡的内容保存为文件。',
    },
    forgets: '取走卡后，画面上的内容会全部清除，也不保留日志。',
  },
  about: '关于本软件',
  aboutText:
    'Shomei 是用来确认个人编号卡「マイナンバーカード」电子证书的软件，任何人都可以查看它的内部。它不进行通信。在您保存之前，卡的内容不会留在任何地方。',
};
