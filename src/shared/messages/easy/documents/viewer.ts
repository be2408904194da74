import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: 'ファイルを {開|ひら}いています',
  page: (page, pages) => `${page} / ${pages} ページ`,
  previous: 'まえの ページ',
  next: '{次|つぎ}の ページ',
  larger: '{大|おお}きく',
  smaller: '{小|ちい}さく',
  frame: (name) => `${name} の {中身|なかみ}`,
  problems: {
    encrypted: {
      title: 'パスワードの ある ファイルは {見|み}ることが できません',
      sentence: 'この ソフトは、パスワードの ある PDFを {開|ひら}きません。',
    },
    damaged: {
      title: 'この ファイルは {見|み}ることが できません',
      sentence:
        'PDFとして {読|よ}むことが できない ところが あります。ほかの ソフトなら {見|み}えるかもしれません。',
    },
    stopped: {
      title: '{時間|じかん}が かかりすぎるので、{止|と}めました',
      sentence:
        'ページを かくのに 30{秒|びょう}より {長|なが}く かかりました。ほかの ソフトで {開|ひら}くときも、{気|き}を つけてください。',
    },
    lost: {
      title: 'ファイルを {読|よ}むことが できなくなりました',
      sentence:
        'ファイルの {場所|ばしょ}か {中身|なかみ}が {変|か}わりました。もう{一度|いちど} {選|えら}んでください。',
    },
  },
};
