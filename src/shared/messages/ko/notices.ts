import type { Messages } from '../ja.ts';

export const notices: Messages['notices'] = {
  heading: '알림',
  dismiss: '확인했습니다',
  damaged: {
    reminders: {
      title: '알림 파일이 손상되었습니다',
      sentence:
        '이 컴퓨터에 있는 알림 파일을 끝까지 읽을 수 없었습니다. 손상된 파일은 지우지 않고 따로 보관했습니다.',
      readable: (count) => `그중 알림 ${count}건을 되돌릴 수 있습니다.`,
    },
    settings: {
      title: '설정 파일이 손상되었습니다',
      sentence:
        '설정 파일을 읽을 수 없어 표준 설정으로 시작했습니다. 손상된 파일은 지우지 않고 따로 보관했습니다.',
      readable: (count) => `그중 설정 ${count}개를 되돌릴 수 있습니다.`,
    },
    nothing: '되돌릴 수 있는 내용이 없습니다.',
    putBack: '되돌리기',
    delete: '손상된 파일 삭제하기',
  },
  notKept: {
    title: '이 컴퓨터에 저장할 수 없습니다',
    sentence:
      'Shomei가 자체 기록을 두는 위치에 쓸 수 없습니다. 카드는 평소처럼 읽을 수 있습니다. 선택한 설정과 알림은 창을 닫으면 사라집니다.',
    next: '남은 공간과 쓰기 권한을 확인한 뒤 Shomei를 다시 열어 주세요.',
  },
  policyDamaged: {
    title: '소속 기관의 설정을 읽을 수 없습니다',
    sentence:
      '이 컴퓨터의 정책 파일(policy)이 올바르지 않습니다. 무엇을 막는 것인지 알 수 없어 서명, 알림, 견본, 저장을 모두 막았습니다. 카드는 평소처럼 읽을 수 있습니다.',
    next: '이 컴퓨터의 관리자에게 알려 주세요.',
  },
  oldVersion: {
    title: '이 버전은 1년이 넘었습니다',
    sentence: (version) =>
      `Shomei ${version}은(는) 만든 지 1년이 넘었습니다. 그 뒤에 발견된 문제가 해결되지 않았을 수 있습니다.`,
    look: (address) => `새 버전이 있는지 확인해 주세요: ${address}`,
    ask: '설치한 사람이나 이 컴퓨터의 관리자에게 새 버전이 있는지 물어봐 주세요.',
  },
};
