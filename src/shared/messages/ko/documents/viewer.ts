import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: '파일을 여는 중입니다',
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  previous: '이전 페이지',
  next: '다음 페이지',
  larger: '크게',
  smaller: '작게',
  frame: (name) => `${name}의 내용`,
  problems: {
    encrypted: {
      title: '비밀번호가 있는 파일은 표시할 수 없습니다',
      sentence: '이 프로그램은 비밀번호가 있는 PDF를 열지 않습니다.',
    },
    damaged: {
      title: '이 파일은 표시할 수 없습니다',
      sentence: 'PDF로 읽을 수 없는 부분이 있습니다. 다른 프로그램에서는 보일 수도 있습니다.',
    },
    stopped: {
      title: '표시하는 데 너무 오래 걸려서 멈췄습니다',
      sentence:
        '이 파일의 한 페이지를 그리는 데 30초가 넘게 걸렸습니다. 다른 프로그램으로 열 때도 조심해 주세요.',
    },
    lost: {
      title: '파일을 더 이상 읽을 수 없습니다',
      sentence: '파일이 옮겨졌거나 지워졌거나 바뀌었습니다. 다시 선택해 주세요.',
    },
  },
};
