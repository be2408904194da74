import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { chainsFor } from './shops.ts';

const secret = (pin: PinKind) => common.secrets[pin];
/** Both words end in a vowel, so the same particles follow them. */
const word = (pin: PinKind) => (pin === 'sign' ? '패스워드' : '비밀번호');

const CHANGES_BY_ITSELF = ' 서비스가 시작되면 이 화면은 자동으로 바뀝니다.';

const startService: Record<Platform, string> = {
  linux: '터미널에서 sudo systemctl enable --now pcscd.socket 명령을 실행해 주세요.',
  windows: 'Windows의 “서비스”에서 “Smart Card”를 시작해 주세요.',
  mac: 'Mac을 다시 시작해 주세요. 그래도 바뀌지 않으면 macOS를 최신 버전으로 업데이트해 주세요.',
};

const restartService: Record<Platform, string> = {
  linux: '터미널에서 sudo systemctl restart pcscd를 실행해 주세요.',
  windows: 'Windows의 “서비스”에서 “Smart Card”를 다시 시작하거나 컴퓨터를 다시 시작해 주세요.',
  mac: 'Mac을 다시 시작해 주세요.',
};

const installService: Record<Platform, string> = {
  linux: '터미널에서 sudo apt install pcscd 명령을 실행해 주세요(Fedora에서는 sudo dnf install pcsc-lite).',
  windows: 'Windows 업데이트를 마치고 컴퓨터를 다시 시작해 주세요.',
  mac: 'macOS 업데이트를 마치고 Mac을 다시 시작해 주세요.',
};

const OFFICE = '주민등록이 있는 시구정촌 창구(市区町村の窓口)';

const waysToReset: Record<PinKind, string> = {
  sign: `이용자 증명용 비밀번호(利用者証明用暗証番号)를 알면 스마트폰의 “JPKI暗証番号リセット” 앱으로 예약하고 편의점 단말기(${kioskHours.from}~${kioskHours.to})에서 재설정할 수 있습니다. 모르면 ${OFFICE}에서 재설정해 주세요. 둘 다 무료입니다.`,
  auth: `서명용 패스워드(署名用パスワード)를 알면 스마트폰의 “JPKI暗証番号リセット” 앱으로 예약하고 ${chainsFor('auth')} 등의 단말기(${kioskHours.from}~${kioskHours.to})에서 재설정할 수 있습니다. 모르면 ${OFFICE}에서 재설정해 주세요. 둘 다 무료입니다. 잠겨 있어도 건강보험증(マイナ保険証)은 얼굴 인증으로 사용할 수 있습니다.`,
  'card-info': `${OFFICE}에서 재설정해 주세요. 카드를 가져가고, 다른 본인 확인 서류가 있으면 함께 가져가 주세요.`,
  resident: `${OFFICE}에서 재설정해 주세요. 카드를 가져가고, 다른 본인 확인 서류가 있으면 함께 가져가 주세요.`,
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: '카드를 읽는 서비스가 멈춰 있습니다',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'Windows의 “Smart Card” 서비스가 실행되고 있지 않아 카드 리더기와 통신할 수 없습니다. 카드나 리더기의 고장이 아닙니다.'
        : '컴퓨터와 카드 리더기를 연결하는 서비스가 실행되고 있지 않습니다. 카드나 리더기의 고장이 아닙니다.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: '카드를 읽는 소프트웨어가 없습니다',
    sentence:
      '컴퓨터와 카드 리더기를 연결하는 소프트웨어(PC/SC)를 찾을 수 없습니다. 카드나 리더기의 고장이 아닙니다.',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: '카드 리더기를 사용할 권한이 없습니다',
    sentence:
      '서비스는 실행되고 있지만 이 프로그램의 사용을 거부했습니다. 다른 컴퓨터에서 화면을 원격으로 조작할 때 자주 생깁니다.',
    next: (_, platform) =>
      platform === 'linux'
        ? '리더기를 연결한 컴퓨터에 직접 로그인해서 사용해 주세요. 그래도 안 되면 관리자에게 polkit 권한(org.debian.pcsc-lite)을 요청해 주세요.'
        : '리더기를 연결한 컴퓨터에 직접 로그인해서 사용해 주세요. 그래도 안 되면 컴퓨터 관리자에게 문의해 주세요.',
  },
  'service/library-unusable': {
    title: '카드를 읽는 소프트웨어를 사용할 수 없습니다',
    sentence:
      '컴퓨터와 카드 리더기를 연결하는 소프트웨어(PC/SC)는 있지만 이 프로그램이 사용할 수 없는 형태입니다. 다른 종류의 컴퓨터용이거나 너무 오래된 것입니다.',
    next: (_, platform) =>
      platform === 'linux'
        ? '터미널에서 sudo apt install --reinstall libpcsclite1을 실행한 뒤 Shomei를 다시 열어 주세요.'
        : '시스템 업데이트를 마치고 컴퓨터를 다시 시작해 주세요.',
  },
  'service/part-missing': {
    title: 'Shomei의 일부가 없습니다',
    sentence: '카드 리더기와 통신하는 Shomei의 일부를 불러오지 못했습니다. 카드나 리더기의 고장이 아닙니다.',
    next: 'Shomei를 다시 설치해 주세요. 그래도 안 되면 설정에 있는 기록을 개발자에게 보내 주세요.',
  },
  'service/too-many-clients': {
    title: '카드를 사용하는 프로그램이 너무 많습니다',
    sentence: '카드 리더기 서비스가 더 이상 프로그램을 받을 수 없습니다. 카드나 리더기의 고장이 아닙니다.',
    next: '카드 리더기를 사용하는 다른 프로그램을 닫아 주세요. 그래도 안 되면 컴퓨터를 다시 시작해 주세요.',
  },
  'service/not-fitting': {
    title: '카드를 읽는 소프트웨어의 버전이 서로 맞지 않습니다',
    sentence:
      '이 프로그램이 사용하는 라이브러리와 실행 중인 카드 리더기 서비스의 PC/SC 버전이 다릅니다. Snap, Flatpak, 컨테이너 안에서 실행할 때 자주 생깁니다.',
    next: (_, platform) =>
      platform === 'linux'
        ? '둘을 같은 버전으로 맞추고(sudo apt upgrade) sudo systemctl restart pcscd를 실행해 주세요. 컨테이너 안이라면 밖에서 실행해 주세요.'
        : '시스템 업데이트를 마치고 컴퓨터를 다시 시작해 주세요.',
  },
  'service/not-answering': {
    title: '카드를 읽는 서비스가 응답하지 않습니다',
    sentence: '서비스는 실행 중인 것 같지만 응답이 없습니다. 카드의 고장이 아닙니다.',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: '카드를 읽는 서비스가 도중에 멈췄습니다',
    sentence: '사용하는 도중에 컴퓨터와 카드 리더기를 연결하는 서비스가 멈췄습니다. 카드의 고장이 아닙니다.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: '카드 리더기를 찾을 수 없습니다',
    sentence: '마이넘버카드(マイナンバーカード)를 지원하는 IC 카드 리더기를 컴퓨터에 연결해 주세요.',
    next: '연결하면 자동으로 찾습니다. 찾지 못하면 다른 포트에 꽂아 보고, 리더기 설명서에 있는 드라이버를 설치해 주세요.',
  },
  'reader/gone': {
    title: '카드 리더기의 연결이 끊어졌습니다',
    sentence: '사용하는 도중에 카드 리더기와의 연결이 끊어졌습니다.',
    next: '케이블을 다시 꽂아 주세요. 연결되면 자동으로 다시 읽습니다.',
  },
  'reader/not-answering': {
    title: '카드 리더기가 응답하지 않습니다',
    sentence: '이 리더기 안에서 처리가 멈춰 있습니다. 다른 리더기는 사용할 수 있습니다.',
    next: (_, platform) =>
      platform === 'linux'
        ? '리더기를 뽑았다가 다시 꽂아 주세요. 그래도 안 되면 서비스를 다시 시작해 주세요(sudo systemctl restart pcscd).'
        : '리더기를 뽑았다가 다시 꽂아 주세요. 그래도 안 되면 컴퓨터를 다시 시작해 주세요.',
  },
  'reader/short-answers': {
    title: '이 카드 리더기로는 서명할 수 없습니다',
    sentence:
      '이 리더기는 긴 응답을 앞부분만 전달하므로 서명을 받을 수 없습니다. 패스워드는 카드에 보내지 않았습니다.',
    next: '다른 카드 리더기를 사용해 주세요.',
  },
  'card/none': {
    title: '카드를 올려놓아 주세요',
    sentence:
      '마이넘버카드(マイナンバーカード)를 카드 리더기에 올려놓거나 꽂아 주세요. 여기서는 비밀번호를 묻지 않습니다.',
    next: '올려놓은 뒤 읽기가 끝날 때까지 움직이지 말고 기다려 주세요. 카드는 케이스에서 꺼내면 더 잘 읽힙니다.',
  },
  'card/removed': {
    title: '카드가 너무 빨리 떨어졌습니다',
    sentence:
      '끝나기 전에 카드가 리더기에서 떨어졌습니다. 읽기만 해서는 비밀번호의 남은 횟수가 줄지 않습니다.',
    next: '카드를 다시 올려놓고 읽기가 끝날 때까지 그대로 두세요.',
  },
  'card/changed': {
    title: '카드가 바뀌었습니다',
    sentence: '화면에 표시된 카드와 지금 놓여 있는 카드가 다릅니다. 카드에는 아무것도 보내지 않았습니다.',
    next: '지금 화면에 표시된 내용을 확인한 뒤 다시 시도해 주세요.',
  },
  'card/put-back': {
    title: '카드를 뗐다가 다시 올려놓았습니다',
    sentence:
      '도중에 카드가 리더기에서 떨어졌습니다. 지금 놓여 있는 것은 같은 카드입니다. 카드에는 아무것도 보내지 않았습니다.',
    next: '카드를 그대로 두고 처음부터 다시 시도해 주세요.',
  },
  'card/in-use': {
    title: '다른 프로그램이 카드를 사용하고 있습니다',
    sentence:
      '다른 프로그램이 카드를 사용하는 동안에는 읽을 수 없습니다. 공식 JPKI 소프트웨어(利用者クライアントソフト)나 브라우저가 열려 있는 경우가 많습니다.',
    next: '그 프로그램에서 하던 작업을 마치거나 그 프로그램을 닫은 뒤 다시 읽어 주세요.',
  },
  'card/not-permitted': {
    title: '카드를 사용할 권한이 없습니다',
    sentence: '서비스가 실행 중이고 리더기도 보이지만, 이 계정이 카드와 통신하는 것은 거부되었습니다.',
    next: (_, platform) =>
      platform === 'linux'
        ? '이 컴퓨터에 직접 로그인해서 사용하거나, 관리자에게 org.debian.pcsc-lite.access_card를 허용하는 polkit 규칙을 요청해 주세요.'
        : '컴퓨터 관리자에게 이 계정이 스마트카드를 사용할 수 있게 해 달라고 요청해 주세요.',
  },
  'card/not-answering': {
    title: '카드가 응답하지 않습니다',
    sentence: '카드는 있지만 IC 칩과 통신할 수 없습니다.',
    next: '카드를 케이스에서 꺼내고 방향을 확인해서 다시 올려놓아 주세요. 금속 책상 위나 다른 카드와 겹친 상태에서는 읽히지 않을 수 있습니다.',
  },
  'card/not-my-number': {
    title: '마이넘버카드가 아닌 것 같습니다',
    sentence: '운전면허증이나 교통카드 등 다른 카드인 것 같습니다. 카드에는 아무것도 쓰지 않았습니다.',
    next: '마이넘버카드(マイナンバーカード)로 바꿔 주세요.',
  },
  'card/unexpected-answer': {
    title: '카드가 예상하지 못한 응답을 보냈습니다',
    sentence: ({ step, statusWord }) =>
      `읽는 도중에 알 수 없는 응답이 있었습니다(${step}, ${statusWord}). 카드가 고장 났다는 뜻은 아닙니다.`,
    next: '카드를 다시 올려놓고 한 번 더 읽어 주세요.',
  },
  'certificate/absent': {
    title: '이 전자증명서는 카드에 들어 있지 않습니다',
    sentence:
      '15세 미만인 분, 발급을 원하지 않은 분, 비밀번호 없는 카드(顔認証マイナンバーカード)를 가진 분의 카드에는 들어 있지 않을 수 있습니다. 고장이 아닙니다.',
    next: `필요하면 ${OFFICE}에서 발급에 대해 문의해 주세요.`,
  },
  'certificate/unreadable': {
    title: '전자증명서를 읽을 수 없었습니다',
    sentence: ({ reason }) => `카드에서 받은 내용이 전자증명서의 형식이 아닙니다(${reason}).`,
    next: `카드를 다시 올려놓고 한 번 더 읽어 주세요. 계속되면 ${OFFICE}에서 카드를 확인받아 주세요.`,
  },
  'pin/wrong': {
    title: ({ pin }) => `${word(pin)}가 틀렸습니다`,
    sentence: ({ pin, triesLeft }) => `${secret(pin)}가 맞지 않았습니다. 남은 횟수는 ${triesLeft}번입니다.`,
    next: ({ pin, triesLeft }) =>
      triesLeft === 1
        ? '한 번 더 틀리면 잠깁니다. 확실하지 않으면 여기서 멈추고 적어 둔 메모를 찾아보세요.'
        : `${pin === 'sign' ? '대문자 영문자와 숫자를' : '어느 비밀번호인지'} 확인하고 다시 입력해 주세요. 자신이 없으면 여기서 멈춰도 아무것도 바뀌지 않습니다.`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => `${word(pin)}가 잠겼습니다`,
    sentence: ({ pin }) =>
      `정해진 횟수만큼 틀려서 ${secret(pin)}를 사용할 수 없게 되었습니다. 다른 비밀번호는 지금처럼 사용할 수 있고, 카드도 본인 확인 서류로 계속 사용할 수 있습니다.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => `${word(pin)}가 잠겨 있습니다`,
    sentence: ({ pin }) =>
      `이전에 여러 번 틀려서 ${secret(pin)}를 사용할 수 없습니다. 다른 비밀번호는 지금처럼 사용할 수 있고, 카드도 본인 확인 서류로 계속 사용할 수 있습니다.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => `이 카드에는 그 ${word(pin)}가 없습니다`,
    sentence: ({ pin }) =>
      `이 카드에는 ${secret(pin)}가 설정되어 있지 않습니다. 비밀번호 없는 카드(顔認証マイナンバーカード) 등이 그렇습니다. 고장이 아닙니다.`,
    next: `필요하면 ${OFFICE}에서 설정에 대해 문의해 주세요.`,
  },
  'pin/shape': {
    title: ({ pin }) => `${word(pin)}의 형식이 맞지 않습니다`,
    sentence: ({ pin }) =>
      pin === 'sign'
        ? '서명용 패스워드(署名用パスワード)는 영문자와 숫자를 모두 사용한 6~16자입니다. 아직 카드에 보내지 않았으므로 남은 횟수는 줄지 않았습니다.'
        : `${secret(pin)}는 숫자 4자리입니다. 아직 카드에 보내지 않았으므로 남은 횟수는 줄지 않았습니다.`,
    next: '글자 수와 종류를 확인하고 다시 입력해 주세요.',
  },
  'pin/last-try': {
    title: '한 번만 더 시도할 수 있습니다',
    sentence: ({ pin }) =>
      `한 번 더 틀리면 ${secret(pin)}가 잠깁니다. 아직 카드에는 아무것도 보내지 않았습니다.`,
    next: '확실할 때만 다른 창에서 ‘마지막 한 번 사용하기’를 선택해 주세요. 아니면 여기서 멈춰 주세요.',
  },
  'pin/counter-changed': {
    title: '남은 횟수가 화면과 다릅니다',
    sentence: ({ pin }) =>
      `${secret(pin)}의 남은 횟수가 바뀌었습니다. 다른 프로그램에서 시도했을 수 있습니다. 카드에는 아무것도 보내지 않았습니다.`,
    next: '새로 표시된 남은 횟수를 보고 계속할지 정해 주세요.',
  },
  'pin/not-tried': {
    title: '카드가 시도하지 않았습니다',
    sentence: ({ pin }) =>
      `${secret(pin)}: 보냈지만 남은 횟수가 줄지 않았습니다. 리더기가 내용을 카드에 전하지 않는 것 같습니다. 맞는지 틀리는지는 알 수 없습니다.`,
    next: '다른 리더기를 사용해 주세요.',
  },
  'pin/outcome-unknown': {
    title: '결과를 알 수 없습니다',
    sentence: ({ pin }) =>
      `${secret(pin)}를 보낸 뒤 응답이 오기 전에 카드와 통신이 끊어졌습니다. 남은 횟수가 줄었는지는 아직 알 수 없습니다.`,
    next: '카드를 다시 올려놓고, 남은 횟수를 확인한 뒤 계속해 주세요.',
  },
  'pin/change-refused': {
    title: ({ pin }) => `새 ${word(pin)}가 받아들여지지 않았습니다`,
    sentence: ({ pin, statusWord }) =>
      `카드가 새로운 ${secret(pin)}를 받아들이지 않았습니다(${statusWord}). 지금까지의 ${word(pin)} 그대로입니다.`,
    next: '다른 것으로 정해서 다시 변경해 주세요.',
  },
  'pin/change-unknown': {
    title: '변경되었는지 알 수 없습니다',
    sentence: ({ pin }) =>
      `새로운 ${secret(pin)}를 보낸 뒤 응답이 오기 전에 카드와 통신이 끊어졌습니다. 지금까지의 것과 새것 중 어느 쪽인지 알 수 없습니다.`,
    next: '카드를 다시 올려놓아 주세요. 다음에 사용할 때는 새것을 먼저 시도해 주세요.',
  },
  'pin/pad-cancelled': {
    title: '리더기에서 취소되었습니다',
    sentence: '리더기의 취소 키가 눌려서 중단했습니다. 남은 횟수는 줄지 않았습니다.',
    next: '계속하려면 다시 시작해 주세요. 여기서 멈춰도 아무것도 바뀌지 않습니다.',
  },
  'pin/pad-timed-out': {
    title: '리더기의 입력 시간이 지났습니다',
    sentence: '한동안 리더기의 키가 눌리지 않았습니다. 남은 횟수는 줄지 않았습니다.',
    next: '다시 시작하고, 리더기가 물으면 30초 이내에 입력해 주세요.',
  },
  'pin/pad-mismatch': {
    title: '리더기에서 입력한 번호가 맞지 않습니다',
    sentence:
      '4자리가 아니거나, 새 비밀번호가 첫 번째와 두 번째에서 달랐습니다. 남은 횟수는 줄지 않았습니다.',
    next: '다시 시작해서 리더기의 키로 다시 입력해 주세요.',
  },
  'pin/pad-unusable': {
    title: '리더기의 키를 사용할 수 없었습니다',
    sentence: '리더기가 이 조작을 받아들이지 않았습니다. 남은 횟수는 줄지 않았습니다.',
    next: '리더기의 키 대신 이 화면에서 입력해 주세요.',
  },
  'operation/declined': {
    title: '여기서 멈췄습니다',
    sentence: '‘그만두기’를 선택해서 카드에 아무것도 보내지 않았습니다. 남은 횟수는 줄지 않았습니다.',
    next: '계속하려면 다시 한 번 해 주세요.',
  },
  'card/unidentified': {
    title: '이 카드를 구별할 수 없습니다',
    sentence:
      '다른 카드와 구별할 정보를 카드에서 읽지 못했습니다. 다른 카드로 보내지 않도록 비밀번호를 보내지 않습니다.',
    next: '카드를 다시 올려놓고 한 번 더 읽어 주세요. 계속되면 주민등록이 있는 시구정촌 창구(市区町村の窓口)에서 카드를 확인받아 주세요.',
  },
  'pin/counted-more': {
    title: '남은 횟수가 한 번보다 많이 줄었습니다',
    sentence: ({ pin, triesLeft, counted }) =>
      `${secret(pin)}: 한 번만 보냈는데 카드는 ${counted}번으로 셌습니다. 남은 횟수는 ${triesLeft}번입니다. 리더기가 스스로 다시 보내는 것일 수 있습니다.`,
    next: '이 리더기로는 더 이상 비밀번호를 입력하지 마세요. 다른 리더기를 사용해 주세요.',
  },
  'pin/counter-falls': {
    title: '남은 횟수가 저절로 줄고 있습니다',
    sentence: ({ pin }) =>
      `${secret(pin)}: 아무것도 보내지 않았는데 지난번보다 남은 횟수가 줄었습니다. 다른 곳에서 틀린 것이 아니라면, 묻기만 해도 세는 카드나 리더기입니다. 더 줄지 않도록 묻지 않습니다.`,
    next: '다른 프로그램이나 컴퓨터에서 틀린 기억이 있을 때만 다시 읽어 주세요. 없으면 이 리더기를 사용하지 마세요.',
  },
  'elsewhere/no-opensc': {
    title: 'OpenSC를 찾을 수 없습니다',
    sentence: '다른 프로그램이 카드를 쓰기 위한 부품(OpenSC의 PKCS #11 모듈)이 이 컴퓨터에 없습니다.',
    next: '화면에 나온 명령으로 OpenSC를 설치한 뒤 다시 확인해 주세요.',
  },
  'elsewhere/opensc-changed': {
    title: 'OpenSC의 위치가 바뀌었습니다',
    sentence:
      '화면에 줄을 보여 준 뒤 OpenSC의 위치가 바뀌었습니다. 업데이트할 때 그럴 수 있습니다. 보여 드리지 않은 것은 아무것도 쓰지 않았습니다.',
    next: '‘다시 확인하기’를 누르고 새 줄을 본 뒤 다시 눌러 주세요.',
  },
  'elsewhere/card-cannot': {
    title: '이 카드의 키는 여기서 SSH에 쓸 수 없습니다',
    sentence:
      '카드의 전자증명서는 읽었습니다. 키의 방식이 이 프로그램이 SSH에 넘길 수 있는 방식(RSA)과 다릅니다.',
    next: '지금의 마이넘버카드를 사용해 주세요.',
  },
  'elsewhere/changed-by-hand': {
    title: '설정 파일을 바꾸지 않았습니다',
    sentence: '파일의 내용이 예상과 다릅니다. 망가뜨리지 않도록 아무것도 쓰지 않았습니다.',
    next: '파일을 열어 Shomei의 줄을 직접 고쳐 주세요.',
  },
  'elsewhere/not-written': {
    title: '설정 파일에 쓸 수 없었습니다',
    sentence: '디스크가 가득 찼거나 쓰기가 허용되지 않습니다. 파일은 이전 그대로입니다.',
    next: '빈 공간이 있는지, 그 파일과 폴더에 쓸 수 있는지 확인한 뒤 다시 눌러 주세요.',
  },
  'elsewhere/browser-open': {
    title: '브라우저가 열려 있습니다',
    sentence: '열려 있는 동안에는 브라우저가 설정을 덮어씁니다. 아무것도 바뀌지 않았습니다.',
    next: '브라우저의 창을 모두 닫은 뒤 다시 눌러 주세요.',
  },
  'elsewhere/not-started': {
    title: '브라우저를 열지 못했습니다',
    sentence: '브라우저 프로그램을 시작하지 못했습니다.',
    next: '브라우저가 설치되어 있는지 확인하고 다시 눌러 주세요.',
  },
  'operation/busy': {
    title: '이전 작업이 아직 끝나지 않았습니다',
    sentence: '카드는 한 번에 한 가지 일만 할 수 있습니다.',
    next: '잠시 기다린 뒤 다시 시도해 주세요.',
  },
  'operation/switched-off': {
    title: '이 컴퓨터에서는 사용할 수 없습니다',
    sentence: '이 컴퓨터를 관리하는 사람이 이 기능을 사용하지 못하게 했습니다. 바뀐 것은 없습니다.',
    next: '필요하면 이 컴퓨터의 관리자에게 문의해 주세요.',
  },
  'operation/ended': {
    title: '도중에 멈췄습니다',
    sentence:
      '프로그램이 끝나거나 컴퓨터가 절전 상태로 들어가려고 해서 더 진행하지 않았습니다. 비밀번호는 바뀌지 않았습니다.',
    next: '필요하면 처음부터 다시 해 주세요.',
  },
  'file/not-saved': {
    title: '파일을 저장할 수 없었습니다',
    sentence: '선택한 위치에 쓸 수 없었습니다. 전에 있던 파일은 그대로 남아 있습니다.',
    next: '다른 위치를 선택해서 다시 저장해 주세요.',
  },
  'file/disk-full': {
    title: '디스크가 가득 찼습니다',
    sentence: '선택한 위치에 남은 공간이 없어 쓸 수 없었습니다. 전에 있던 파일은 그대로 남아 있습니다.',
    next: '공간을 비우거나 다른 위치를 선택해서 다시 저장해 주세요.',
  },
  'file/not-kept': {
    title: '이 컴퓨터에 저장할 수 없었습니다',
    sentence:
      'Shomei가 자체 기록을 두는 위치에 쓸 수 없었습니다. 디스크가 가득 찼거나 쓰기가 허용되지 않습니다. 이전 기록은 그대로 남아 있습니다.',
    next: '남은 공간과 쓰기 권한을 확인한 뒤 다시 시도해 주세요.',
  },
  'reminders/full': {
    title: '알림을 더 추가할 수 없습니다',
    sentence: '알림은 100개까지 저장됩니다. 새 알림은 추가하지 않았으며, 기존 알림은 그대로 있습니다.',
    next: '필요 없는 알림을 삭제한 뒤 다시 시도하세요.',
  },
  'file/not-deleted': {
    title: '이 컴퓨터에서 삭제할 수 없었습니다',
    sentence:
      '삭제하려던 내용이 아직 이 컴퓨터에 남아 있습니다. 다른 프로그램이 사용 중이거나 삭제가 허용되지 않습니다.',
    next: '다른 프로그램을 닫고 쓰기 권한을 확인한 뒤 다시 삭제해 주세요.',
  },
  'link/not-opened': {
    title: '브라우저를 열 수 없었습니다',
    sentence: '이 컴퓨터의 브라우저에 페이지를 넘길 수 없었습니다.',
    next: ({ address }) => `브라우저를 직접 열고 ${address} 을(를) 입력해 주세요.`,
  },
  'page/not-printed': {
    title: 'PDF를 만들 수 없었습니다',
    sentence: '이 화면을 PDF로 만들 수 없었습니다. 아무것도 저장하지 않았습니다.',
    next: '다시 시도해 주세요. 그래도 안 되면 Shomei를 다시 열어 주세요.',
  },
  'file/not-readable': {
    title: '파일을 열 수 없었습니다',
    sentence: '파일이 없어졌거나, 읽을 권한이 없거나, 그사이에 바뀌었습니다.',
    next: '파일이 선택한 위치에 있는지 확인하고 다시 선택해 주세요.',
  },
  internal: {
    title: '예상하지 못한 문제가 생겼습니다',
    sentence: ({ incident }) => `이 프로그램 안에서 문제가 생겼습니다(번호 ${incident}).`,
    next: 'Shomei를 다시 열어 주세요. 계속되면 이 번호를 개발자에게 알려 주세요.',
  },
};
