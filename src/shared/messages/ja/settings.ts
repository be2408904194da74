import type { Feature } from '../../model/policy.ts';
import type { TextScale, Theme } from '../../model/settings.ts';

export const settings = {
  title: '設定',
  language: '言語 / Language',
  readings: '漢字にふりがなを付ける',
  /** Shown in languages whose translation no speaker has confirmed. */
  unconfirmed: 'この翻訳は、その言葉を話す人の確認をまだ受けていません。',
  theme: '画面の色',
  themes: { system: 'パソコンに合わせる', light: '明るい', dark: '暗い' } as Record<Theme, string>,
  textScale: '文字の大きさ',
  textScaleValue: (scale: TextScale) => (scale === 100 ? 'ふつう（100%）' : `${scale}%`),
  /** What whoever looks after the computer has decided. */
  policy: {
    title: '組織が決めた設定',
    language: '言語は決められています。',
    off: {
      signing: 'ファイルの署名は使えません。',
      reminders: 'お知らせは登録できません。',
      samples: '見本のカードは使えません。',
      exports: 'カードの内容をファイルに保存できません。',
    } as Record<Feature, string>,
    forgets: 'カードを取ると、画面の内容をすべて消します。記録も残しません。',
  },
  about: 'このソフトについて',
  aboutText:
    'Shomei は、マイナンバーカードの電子証明書を確かめるための、誰でも中身を調べられるソフトです。通信はしません。カードの内容は、あなたが保存するまで、どこにも残しません。',
};
