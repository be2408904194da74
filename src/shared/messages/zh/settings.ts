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
  about: '关于本软件',
  aboutText:
    'Shomei 是用来确认个人编号卡「マイナンバーカード」电子证书的软件，任何人都可以查看它的内部。它不进行通信。在您保存之前，卡的内容不会留在任何地方。',
};
