import type { Messages } from '../ja.ts';

/** The card in other programs, through OpenSC. */
export const elsewhere: Messages['elsewhere'] = {
  open: '다른 프로그램에서 사용하기 (SSH, 브라우저)',
  title: '다른 프로그램에서 사용하기',
  intro:
    'SSH나 웹사이트 로그인에 카드의 이용자 증명용 키를 쓸 수 있습니다. 카드와 다른 프로그램 사이는 OpenSC라는 프로그램이 이어 줍니다. 무엇을 하고 싶은지 아는 분을 위한 페이지입니다.',
  guard: {
    title: '비밀번호를 묻는 것은 다른 프로그램입니다',
    sentence: 'Shomei가 사이에 있지 않으므로 마지막 한 번 전에 멈출 수 없습니다. 세 번 연속 틀리면 잠깁니다.',
    tries: (left) => `이용자 증명용 비밀번호는 지금 ${left}번 남았습니다.`,
    signature:
      '“Digital Signature PIN”은 서명용 패스워드입니다. 로그인에는 필요 없으니 물으면 취소해 주세요.',
  },
  sample: '다른 프로그램에서는 견본 카드가 보이지 않습니다.',
  openSc: {
    heading: 'OpenSC',
    found: (version) => `있습니다 (${version})`,
    foundUnknown: '있습니다 (버전은 알 수 없음)',
    none: '이 컴퓨터에는 아직 없습니다. 다음 명령으로 설치할 수 있습니다:',
    look: '다시 확인하기',
    canHeading: '할 수 있는 것',
    can: ['SSH 로그인', 'TLS 1.2를 쓰는 웹사이트 로그인'],
    cannotHeading: '할 수 없는 것',
    cannot: [
      'TLS 1.3만 쓰는 웹사이트 로그인: OpenSC가 그 서명 방식(RSA-PSS)을 다루지 못합니다. Chromium에는 ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS라고 나옵니다.',
      '마이나포털이나 e-Tax 로그인',
    ],
    stays:
      '비밀번호를 한 번 입력하면 카드를 빼거나 브라우저를 끝낼 때까지 묻지 않고 쓰일 수 있습니다. 다 쓰면 카드를 빼 주세요.',
  },
  copy: '복사',
  add: '추가',
  undo: '되돌리기',
  undone: '원래대로 되돌렸습니다.',
  done: '완료되었습니다.',
  unclear: (file) => `${file}은(는) 여기서 바꿀 수 없습니다.`,
  ssh: {
    heading: 'SSH',
    lead: '공개 키입니다. 서버의 ~/.ssh/authorized_keys에 이 한 줄을 추가합니다. 이름과 주소는 들어 있지 않습니다.',
    needCard: '카드를 읽으면 여기에 공개 키가 나옵니다.',
    save: '파일로 저장',
    saved: '저장했습니다.',
    host: '서버 이름',
    hostHint: '예: server.example.com',
    hostWrong: '서버 이름의 형식이 아닙니다. 예: server.example.com',
    preview: (file) => `“추가”를 누르면 ${file} 끝에 다음 줄을 씁니다. 다른 줄은 바뀌지 않습니다.`,
    there: (file) => `${file}에 Shomei가 쓴 줄이 있습니다.`,
  },
  browsers: {
    snap: '이 브라우저는 snap으로 설치되어 모듈을 불러올 수 없습니다. 카드를 쓰려면 일반 패키지로 설치해 주세요.',
    flatpak:
      '이 브라우저는 flatpak으로 설치되어 모듈을 불러올 수 없습니다. 카드를 쓰려면 일반 패키지로 설치해 주세요.',
    none: '이 컴퓨터에서 찾을 수 없습니다.',
  },
  firefox: {
    heading: 'Firefox',
    lead: '이 카드를 위한 새 프로필로 Firefox를 엽니다. 평소의 Firefox는 바뀌지 않습니다.',
    start: 'Firefox 열기',
    undo: '이 프로필 삭제',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file) => `“추가”를 누르면 ${file} 끝에 다음 줄을 씁니다. Chromium과 Chrome이 함께 씁니다.`,
    there: (file) => `${file}에 Shomei가 쓴 줄이 있습니다.`,
    none: (file) =>
      `브라우저의 목록(${file})이 아직 없거나 예상과 다릅니다. 브라우저를 한 번 열었다 닫고 다시 확인해 주세요.`,
    isOpen: '브라우저가 열려 있습니다. 바꾸려면 창을 모두 닫아 주세요.',
    start: 'Chromium 열기',
  },
  official: {
    heading: '마이나포털, e-Tax',
    sentence:
      '공식 소프트웨어가 필요합니다. Linux에서는 자원봉사자가 만드는 jpki/myna가 다리 역할을 합니다. Shomei는 그것을 흉내 내지 않습니다.',
    software: '공식 소프트웨어 보기',
    bridge: 'jpki/myna 보기',
  },
  byHand: {
    heading: '직접 설정하기',
    windows: [
      'OpenSC를 설치 프로그램으로 설치합니다.',
      'Edge와 Chrome은 Windows의 카드 기능(minidriver)을 통해 바로 쓸 수 있는 경우가 있습니다.',
      'Firefox는 설정의 “보안 장치”에서 C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll을 불러옵니다.',
      'SSH는 설정 파일에 PKCS11Provider와 그 경로를 씁니다.',
    ],
    mac: [
      'OpenSC 패키지를 설치합니다.',
      'Safari와 Chrome은 macOS의 CryptoTokenKit을 통해 바로 쓸 수 있는 경우가 있습니다.',
      'Firefox는 설정의 “보안 장치”에서 /Library/OpenSC/lib/opensc-pkcs11.so를 불러옵니다.',
      'SSH는 설정 파일에 PKCS11Provider와 그 경로를 씁니다.',
    ],
    untried: 'Windows와 macOS에서는 아직 시험해 보지 않았습니다.',
  },
};
