import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: '설정',
  language: '언어 / Language / 言語',
  readings: '한자 위에 읽는 법(ふりがな) 표시',
  unconfirmed:
    '이 번역은 아직 원어민의 확인을 받지 않았습니다. 옆에 있는 일본어 공식 용어를 기준으로 해 주세요.',
  theme: '화면 색상',
  themes: { system: '컴퓨터 설정과 같게', light: '밝게', dark: '어둡게' },
  textScale: '글자 크기',
  textScaleValue: (scale) => (scale === 100 ? '보통(100%)' : `${scale}%`),
  policy: {
    title: '소속 기관에서 정한 설정',
    language: '언어가 정해져 있습니다.',
    off: {
      signing: '파일 서명을 사용할 수 없습니다.',
      reminders: '알림을 사용할 수 없습니다.',
      samples: '견본 카드를 사용할 수 없습니다.',
      exports: '카드의 내용을 파일로 저장할 수 없습니다.',
    },
    forgets: '카드를 빼면 화면의 내용을 모두 지우고, 기록도 남기지 않습니다.',
  },
  about: '이 프로그램에 대하여',
  aboutText:
    'Shomei는 마이넘버카드(マイナンバーカード)의 전자증명서를 확인하는 프로그램이며, 누구나 내용을 살펴볼 수 있습니다. 네트워크는 사용하지 않습니다. 카드의 내용은 직접 저장하지 않는 한 어디에도 남기지 않습니다.',
};
