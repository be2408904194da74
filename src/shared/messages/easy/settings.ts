import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: '{設定|せってい}',
  language: 'ことば / Language',
  readings: '{漢字|かんじ}に ふりがなを {付|つ}ける',
  unconfirmed: 'この {言葉|ことば}を {話|はな}す {人|ひと}は、まだ この {文|ぶん}を {見|み}て いません。',
  theme: '{画面|がめん}の {色|いろ}',
  themes: { system: 'パソコンと {同|おな}じ', light: '{明|あか}るい', dark: '{暗|くら}い' },
  textScale: '{文字|もじ}の {大|おお}きさ',
  textScaleValue: (scale) => (scale === 100 ? 'ふつう（100%）' : `${scale}%`),
  about: 'この ソフトに ついて',
  aboutText:
    'Shomeiは、マイナンバーカードの {電子|でんし}{証明書|しょうめいしょ}を {見|み}る ソフトです。だれでも ソフトの {中|なか}を {調|しら}べられます。インターネットに {何|なに}も {送|おく}りません。あなたが {保存|ほぞん}するまで、カードの {内容|ないよう}は {残|のこ}りません。',
};
