import type { Messages } from '../ja.ts';

export const pinEntry: Messages['pinEntry'] = {
  password: {
    reveal: '패스워드 표시하기',
    hint: '대문자로도 소문자로도 입력할 수 있습니다. 영문자는 모두 대문자가 됩니다.',
    faults: {
      'bad-character': '영문자와 숫자가 아닌 글자가 들어 있습니다. 한글이나 일본어 입력을 꺼 주세요.',
      'too-short': '글자가 모자랍니다. 6자 이상입니다.',
      'too-long': '글자가 너무 많습니다. 16자까지입니다.',
      'needs-letter': '영문자가 들어 있지 않습니다. 4자리 비밀번호와는 다른 패스워드입니다.',
      'needs-digit': '숫자가 들어 있지 않습니다.',
    },
  },
  pin: {
    reveal: '비밀번호 표시하기',
    hint: '숫자 4자리입니다.',
    faults: {
      'bad-character': '숫자가 아닌 글자가 들어 있습니다. 비밀번호는 숫자 4자리입니다.',
      'too-short': '숫자가 모자랍니다. 비밀번호는 4자리입니다.',
      'too-long': '숫자가 너무 많습니다. 비밀번호는 4자리입니다.',
      'needs-letter': '비밀번호는 숫자 4자리입니다.',
      'needs-digit': '비밀번호는 숫자 4자리입니다.',
    },
  },
  rules: {
    heading: '패스워드의 형식',
    length: '6~16자',
    letter: '영문자(A~Z)가 있음',
    digit: '숫자(0~9)가 있음',
    met: '충족',
    unmet: '아직',
  },
  keyboard: {
    caps: 'Caps Lock이 켜져 있습니다. 어차피 모두 대문자가 되므로 그대로 두어도 됩니다.',
    ime: '일본어 입력(日本語入力)이 켜져 있습니다. 확정하면 반각이 됩니다.',
  },
  changes: {
    case: '소문자를 대문자로 바꿨습니다.',
    width: '전각 글자를 반각으로 바꿨습니다.',
    spaces: '앞뒤의 공백을 지웠습니다.',
  },
  lookAlike: (positions) => `비슷한 글자에 주의: ${positions.join(', ')}`,
  lookAlikeAt: (position, name) => `${position}번째 글자는 ${name}`,
  lookAlikeNames: { '0': '숫자 영', O: '영문자 오', '1': '숫자 일', I: '영문자 아이' },
  cleared: '한동안 자리를 비우셔서 입력한 내용을 지웠습니다.',
  notSent: '아직 카드에 보내지 않았으므로 남은 횟수는 줄지 않았습니다.',
  lastTry: {
    title: '마지막 한 번입니다',
    sentence:
      '한 번 더 틀리면 잠기고, 창구 등에서 재설정할 때까지 사용할 수 없습니다. 확실하지 않으면 여기서 멈춰 주세요.',
    askedAgain: '계속하면 다른 창에서 한 번 더 확인합니다.',
  },
  keypad: {
    show: '화면의 키로 입력하기',
    hide: '화면의 키 닫기',
    label: '숫자 키',
    delete: '한 글자 지우기',
    clear: '모두 지우기',
    shuffle: '숫자 순서 섞기',
    count: (typed, length) => `${length}자리 중 ${typed}자리 입력됨`,
  },
};
