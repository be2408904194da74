import type { Messages } from '../ja.ts';

export const question: Messages['question'] = {
  lastTry: {
    title: '마지막 한 번을 사용할까요?',
    sentences: [
      '틀리면 잠기고, 창구 등에서 재설정할 때까지 사용할 수 없습니다.',
      '확실하지 않으면 여기서 멈춰 주세요. 카드에는 아직 아무것도 보내지 않았습니다.',
    ],
    go: '마지막 한 번 사용하기',
  },
  unseenPress: {
    title: '직접 하신 것인가요?',
    sentences: {
      'send-pin': '입력한 내용을 카드에 보내려고 합니다.',
      delete: '저장된 알림이나 로그를 지우려고 합니다.',
      remind: '알림을 하나 추가하려고 합니다.',
      'ask-tries': '남은 횟수를 카드에 다시 물어보려고 합니다. 묻기만 해도 줄어들 수 있습니다.',
    },
    why: '마우스나 키, 터치가 보이지 않아 확인합니다. 직접 하지 않으셨다면 그만두세요.',
    go: '계속하기',
  },
  stop: '그만두기',
};
