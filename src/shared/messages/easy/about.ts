import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: '{中身|なかみ}と {使|つか}うときの {約束|やくそく}を {見|み}る',
  title: 'Shomei の {中身|なかみ}',
  intro:
    'Shomei の {中身|なかみ}は、だれでも {見|み}られます。{直|なお}すことも、{人|ひと}に {渡|わた}すことも できます（MIT ライセンス）。',
  parts: '{使|つか}っている ソフト',
  partsIntro:
    '{名前|なまえ}を {押|お}すと、{使|つか}うときの {約束|やくそく}（ライセンス）を {読|よ}めます。',
  beside:
    'Electron と Chromium の {約束|やくそく}は、ファイルに {書|か}いてあります。LICENSES.chromium.html という ファイルです。Shomei と {同|おな}じ {場所|ばしょ}に あります。',
};
