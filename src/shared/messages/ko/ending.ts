import type { Messages } from '../ja.ts';

export const ending: Messages['ending'] = {
  busy: {
    title: '카드가 아직 작업 중입니다',
    sentence: '잠시 기다려 주세요. 끝나면 결과를 알려 드립니다. 카드를 그대로 두세요.',
    onPad: '리더기가 번호를 묻고 있으면 리더기의 취소 키를 눌러 주세요.',
  },
  outcome: {
    title: '비밀번호 변경 결과',
    sentences: {
      changed: '새것으로 바뀌었습니다.',
      unchanged: '바뀌지 않았습니다. 지금까지 쓰던 것을 사용하세요.',
      unknown: '지난번 변경이 도중에 끝나서 바뀌었는지 알 수 없습니다. 먼저 새것을 시도해 주세요.',
    },
  },
  end: 'Shomei 닫기',
  understood: '알겠습니다',
};
