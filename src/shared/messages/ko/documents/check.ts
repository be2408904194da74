import type { CheckTexts } from '../../ja/documents.ts';

/** The screen on which a signed file is looked at. */
export const check: CheckTexts = {
  title: '서명된 파일 살펴보기',
  intro:
    'PDF 파일이나 서명 파일(.p7s, .p7m)을 선택해 주세요. 인터넷 없이 알 수 있는 것만 알려 드립니다. 파일에 대해 아무것도 남기지 않습니다.',
  choose: '파일 선택하기',
  drop: '여기에 파일을 끌어다 놓아도 됩니다.',
  again: '다른 파일 살펴보기',
  looking: '파일을 살펴보는 중입니다',
  content: {
    title: '이 서명은 다른 파일의 것입니다',
    sentence: '서명된 파일도 선택해 주세요. 그래야 바뀌었는지 알 수 있습니다.',
    choose: '서명된 파일 선택하기',
  },
  headlines: {
    'no-change-found': {
      title: '바뀐 곳을 찾지 못했습니다',
      sentence:
        '서명자의 증명서는 공적 개인인증 서비스(公的個人認証サービス)의 서명용 인증기관이 발급했습니다. 효력을 잃었는지는(失効) 알 수 없습니다.',
    },
    'look-closer': {
      title: '주의해서 살펴보세요',
      sentence: '서명된 부분은 바뀌지 않았지만 주의할 점이 있습니다. 아래 답을 읽어 주세요.',
    },
    changed: {
      title: '서명된 부분이 바뀌었습니다',
      sentence: '파일의 내용이 서명된 것과 다릅니다. 이 파일을 믿지 말고 서명자에게 원본을 요청해 주세요.',
    },
    'cannot-be-checked': {
      title: '확인할 수 없습니다',
      sentence: '바뀌었는지 아무것도 말할 수 없습니다. 바뀌었다는 뜻은 아닙니다.',
    },
    'no-signature': {
      title: '이 파일에는 서명이 없습니다',
      sentence: '파일은 읽을 수 있지만 전자 서명이 없습니다.',
    },
  },
  obstacles: {
    'not-known': 'PDF 파일도 서명 파일도 아닙니다.',
    damaged: '파일이 손상되었거나 중간에 끊겼습니다. 고치면 서명된 파일이 아니게 되므로 고치지 않습니다.',
    encrypted: '비밀번호가 있는 파일입니다. 이 프로그램은 열지 않습니다.',
    'too-complex': '문서로서는 너무 크거나 너무 복잡한 파일입니다.',
    unsupported: '이 프로그램이 모르는 형식을 사용합니다.',
    'timed-out': '살펴보는 데 너무 오래 걸려서 멈췄습니다.',
    'not-readable': '파일을 끝까지 읽지 못했거나 그사이에 바뀌었습니다. 다시 선택해 주세요.',
  },
  signature: (number, count) => `서명 ${count}개 중 ${number}번째`,
  questions: {
    integrity: '바뀌었습니까?',
    coverage: '전체에 대한 것입니까?',
    issuer: '누가 발급한 증명서입니까?',
    dates: '언제입니까?',
    revocation: '증명서가 효력을 잃었습니까(失効)?',
  },
  integrity: {
    unchanged: '서명된 부분은 서명한 뒤로 바뀌지 않았습니다.',
    changed: '서명된 부분이 서명된 것과 다릅니다.',
    unreadable: '알 수 없습니다.',
  },
  coverage: {
    'whole-file': '파일 전체에 대한 서명입니다.',
    'signatures-added-later': '이 서명 뒤에는 다른 서명만 더해졌습니다.',
    'added-later': '이 서명 뒤에 무언가가 더해졌습니다. 그것은 서명되지 않았습니다.',
    part: '파일의 일부에 대한 서명입니다.',
  },
  issuers: {
    'jpki-sign': '공적 개인인증 서비스의 서명용 인증기관(署名用認証局)입니다(공개 키로 확인).',
    'jpki-auth':
      '공적 개인인증 서비스의 이용자 증명용 인증기관(利用者証明用認証局)입니다. 로그인을 위한 증명서이며 문서용이 아닙니다.',
    sample: '연습용 카드의 증명서입니다. 아무것도 증명하지 않습니다.',
    'self-signed': '서명자가 직접 만든 증명서입니다. 누구인지 증명하지 않습니다.',
    other: '다른 인증기관입니다. 믿을 수 있는지 이 프로그램은 모릅니다.',
    unknown: '알 수 없습니다.',
  },
  issuerName: (name) => `증명서에 있는 이름: ${name}`,
  claimed: (when) => `서명 시각: ${when} (서명자 컴퓨터의 시계에 따른 것입니다)`,
  period: (from, until) => `증명서 기간: ${from}부터 ${until}까지`,
  atClaimedTime: {
    within: '서명 시각에는 유효기간 안이었습니다.',
    outside: '서명 시각에는 유효기간 안이 아니었습니다.',
  },
  now: {
    within: '오늘은 그 기간 안입니다.',
    expired: '그 뒤에 만료되었습니다. 그것만으로 서명에 문제가 있는 것은 아닙니다.',
    'not-yet': '오늘은 아직 그 기간이 시작되지 않았습니다.',
  },
  revocation: '확인하지 않았습니다. 법률에 따라 신고한 서명 검증자만 효력을 잃었는지 확인할 수 있습니다.',
  why: '그 이유',
  reasons: {
    differs: '서명된 내용과 서명이 맞지 않습니다.',
    malformed: '서명의 구조가 표준과 다릅니다. 손상되었거나 속이려고 만든 것일 수 있습니다.',
    loose: '서명의 구조가 표준보다 느슨합니다.',
    'not-a-revision': '서명된 부분만으로는 온전한 파일이 되지 않습니다.',
    'unknown-form': '이 프로그램이 확인할 수 없는 종류의 서명입니다.',
    'time-stamp': '사람의 서명이 아니라 타임스탬프입니다. 이 프로그램은 확인하지 않습니다.',
    'no-certificate': '서명자의 증명서가 없습니다.',
    'certificate-differs': '서명할 때 정해진 증명서와 다릅니다.',
    weak: '지금은 너무 약해서 아무것도 증명할 수 없는 키나 방법이 쓰였습니다.',
    'no-content': '서명된 파일이 없습니다.',
    'other-file': '함께 선택한 파일이 서명 안의 파일과 다릅니다.',
    hidden: '이 서명은 프로그램마다 다르게 보일 수 있습니다.',
    'issuer-imitated': '발급자의 이름은 공적 개인인증 서비스이지만 키가 다릅니다.',
    'issuer-not-at-hand':
      '발급자의 이름은 공적 개인인증 서비스이지만 그 증명서가 파일에 없어서 알 수 없습니다.',
    'not-for-documents': '문서에 서명하기 위한 증명서가 아닙니다.',
    'outside-dates': '서명자의 시계로는 증명서 기간 밖에서 서명되었습니다.',
    'no-claimed-time': '서명 시각이 적혀 있지 않습니다.',
    ber: '허용되는 느슨한 방식으로 적혀 있습니다. 문제는 없습니다.',
  },
  file: {
    show: '서명했을 때의 파일 보기',
    showWhole: '지금의 파일 보기',
    hide: '파일 숨기기',
    save: '서명했을 때의 파일 저장하기',
    saved: '저장했습니다.',
  },
  holder: {
    hint: '증명서에는 서명자의 이름, 주소, 생년월일, 성별이 들어 있습니다.',
    show: '누가 서명했는지 보기',
    hide: '누가 서명했는지 숨기기',
    unproven: '증명서에 그렇게 적혀 있을 뿐입니다. 누가 서명했는지는 증명되지 않습니다.',
    none: '누가 서명했는지는 공적 개인인증 서비스의 방식으로 적혀 있지 않습니다.',
  },
};
