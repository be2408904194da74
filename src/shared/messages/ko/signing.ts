import type { SigningMessages } from '../ja/signing.ts';

const problems: SigningMessages['problems'] = {
  'sign/unreadable': {
    title: '파일을 읽을 수 없습니다',
    sentence: '시스템이 파일을 열지 못하게 하거나, 파일이 이미 없습니다.',
    next: '파일이 있는지, 열 권한이 있는지 확인해 주세요.',
  },
  'sign/not-a-file': {
    title: '파일이 아닙니다',
    sentence: '폴더이거나 장치입니다.',
    next: '파일을 선택해 주세요.',
  },
  'sign/not-a-pdf': {
    title: 'PDF가 아닙니다',
    sentence: '앞부분이 PDF의 형식이 아니어서 안에 서명을 넣을 수 없습니다.',
    next: '다른 파일로(.p7s) 서명해 주세요.',
  },
  'sign/damaged': {
    title: 'PDF가 손상되었습니다',
    sentence:
      '파일에 적힌 위치에 있어야 할 것이 없습니다. 고치면 프로그램마다 다른 문서로 보일 수 있으므로 고치지 않았습니다.',
    next: '새 PDF로 인쇄해서 그것에 서명해 주세요.',
  },
  'sign/encrypted': {
    title: 'PDF가 비밀번호로 보호되어 있습니다',
    sentence: '보호된 PDF에는 확실하게 서명할 수 없습니다.',
    next: '비밀번호가 없는 PDF로 인쇄해서 그것에 서명해 주세요.',
  },
  'sign/xfa': {
    title: 'PDF에 XFA 양식이 있습니다',
    sentence: '프로그램이 페이지 대신 그 양식을 표시하므로, 보이는 것과 서명하는 것이 달라집니다.',
    next: '새 PDF로 인쇄해서 그것에 서명해 주세요.',
  },
  'sign/certified': {
    title: 'PDF 작성자가 변경을 허용하지 않습니다',
    sentence: '서명을 더하는 것까지 포함해 어떤 변경도 인증을 깨뜨리도록 되어 있습니다.',
    next: '다른 파일로(.p7s) 서명해 주세요.',
  },
  'sign/too-complex': {
    title: 'PDF가 너무 크거나 복잡합니다',
    sentence: '이 프로그램이 읽는 범위를 넘습니다.',
    next: '새 PDF로 인쇄하거나 다른 파일로(.p7s) 서명해 주세요.',
  },
  'sign/unsupported': {
    title: 'PDF에 드문 형식이 쓰였습니다',
    sentence: '일부가 이 프로그램이 모르는 방법으로 압축되어 있습니다.',
    next: '새 PDF로 인쇄하거나 다른 파일로(.p7s) 서명해 주세요.',
  },
  'sign/no-holder-name': {
    title: '증명서에 이름이 없습니다',
    sentence: 'PDF의 서명에는 서명자의 이름이 들어가는데, 그 이름이 없습니다.',
    next: '다른 파일로(.p7s) 서명해 주세요.',
  },
  'sign/card-cannot': {
    title: '이 카드로는 여기서 서명할 수 없습니다',
    sentence: '이 프로그램은 이 카드의 서명 방식을 지원하지 않습니다. 카드에는 아무것도 보내지 않았습니다.',
    next: '지금의 마이넘버카드로 서명해 주세요.',
  },
  'sign/no-such-place': {
    title: '서명을 보일 자리가 없습니다',
    sentence: '그 페이지가 없거나, 자리의 일부가 페이지 밖에 있습니다.',
    next: '자리를 다시 골라 주세요.',
  },
  'sign/place-too-small': {
    title: '서명을 보일 자리가 너무 작습니다',
    sentence: '보일 내용이 고른 크기에 들어가지 않습니다.',
    next: '자리를 크게 하거나 보일 내용을 줄여 주세요.',
  },
  'sign/name-too-long': {
    title: '파일 이름이 너무 깁니다',
    sentence: '덧붙는 글자를 더하면 시스템이 허용하는 길이를 넘습니다.',
    next: '파일 이름을 줄여 주세요.',
  },
  'sign/folder-closed': {
    title: '이 폴더에 쓸 수 없습니다',
    sentence: '서명한 파일이 이곳에 들어가는데, 시스템이 허용하지 않습니다.',
    next: '파일을 자신의 폴더로 복사하고 그 파일에 서명해 주세요.',
  },
  'sign/no-room': {
    title: '공간이 부족합니다',
    sentence: '디스크에 서명한 파일을 둘 공간이 부족합니다.',
    next: '공간을 만들거나, 공간이 있는 디스크로 복사한 파일에 서명해 주세요.',
  },
  'sign/output-exists': {
    title: '같은 이름의 파일이 이미 있습니다',
    sentence: '파일을 덮어쓰는 일은 없습니다.',
    next: '같은 이름의 파일을 다른 곳으로 옮겨 주세요.',
  },
  'sign/file-changed': {
    title: '파일이 바뀌었습니다',
    sentence: '확인한 파일과 다르므로 서명하지 않았습니다.',
    next: '다시 확인한 다음 서명해 주세요.',
  },
  'sign/not-written': {
    title: '서명한 파일을 쓸 수 없었습니다',
    sentence: '쓰는 동안 시스템이 오류를 알렸습니다. 쓰다 만 파일은 남아 있지 않습니다.',
    next: '다시 해 보고, 안 되면 다른 폴더로 복사한 파일에 서명해 주세요.',
  },
  'sign/stopped': {
    title: '멈췄습니다',
    sentence: '이 파일에는 서명하지 않았습니다. 원래 그대로입니다.',
    next: '원할 때 다시 서명해 주세요.',
  },
  'sign/held-back': {
    title: '다른 파일 때문에 보류했습니다',
    sentence: '함께 선택한 파일 중에 서명할 수 없는 것이 있어서, 이 파일에도 서명하지 않았습니다.',
    next: '그 파일을 빼고 다시 서명해 주세요.',
  },
  'sign/wrong-signature': {
    title: '서명이 증명서와 맞지 않습니다',
    sentence: '카드가 준 값이 증명서의 키로 만든 것이 아니어서 버렸습니다.',
    next: '카드를 뺐다가 다시 넣고 다시 해 보세요.',
  },
  'sign/worker-failed': {
    title: '이 파일의 작업이 중단되었습니다',
    sentence: '파일을 읽는 부분이 끝났거나 응답하지 않습니다. 파일에 서명하지 않았습니다.',
    next: '이 파일을 빼고 다시 해 보세요.',
  },
  'sign/certificate-expired': {
    title: '증명서의 유효기간이 지났습니다',
    sentence: '유효기간이 끝났다는 것을 서명을 확인하는 사람이 알 수 있습니다.',
    next: '증명서를 갱신하거나, 그래도 서명할 것을 직접 선택해 주세요.',
  },
  'sign/certificate-not-yet': {
    title: '증명서의 유효기간이 아직 시작되지 않았습니다',
    sentence: '유효기간의 첫날이 아직 오지 않았습니다.',
    next: '시작될 때까지 기다리거나, 그래도 서명할 것을 직접 선택해 주세요.',
  },
};

const commandLine: SigningMessages['commandLine'] = {
  usage:
    '  npm run -s cli -- sign 파일… [--form pdf/pdf-cades/p7s/p7m] [--out 경로 | --out-dir 폴더] [--visible 페이지,왼쪽,위,너비,높이] [--show name,address,time,reason] [--reason 글] [--reader 이름] [--password-stdin] [--last-try] [--outside-validity] [--json]   패스워드를 한 번만 입력해서 카드로 파일에 서명하기',
  password: '서명용 패스워드(대문자와 숫자 6~16자): ',
  noTerminal: '패스워드를 물을 터미널이 없습니다. --password-stdin으로 표준 입력에서 넣어 주세요.',
  noFiles: '서명할 파일이 없습니다. 사용법은 --help로 볼 수 있습니다.',
  badForm: '--form은 pdf, pdf-cades, p7s, p7m 중 하나입니다.',
  oneOutput: '--out은 파일이 하나일 때만 쓸 수 있고, --out-dir과 함께 쓸 수 없습니다.',
  badPlace:
    '--visible은 쉼표로 나눈 다섯 숫자입니다. 페이지(1부터)와 페이지 왼쪽 위에서 잰 왼쪽, 위, 너비, 높이(mm)입니다. 예: 1,120,250,70,22',
  badShow: '--show는 name, address, time, reason을 쉼표로 나눈 것입니다.',
  missing: (chars) => `다음 글자는 글꼴에 없어서 보이는 서명에서 〓로 나타납니다: ${chars}`,
  tries: (left, most) => `${left}번 남았습니다(최대 ${most}번).`,
  signed: (input, output) => `${input} → ${output}`,
};

const window: SigningMessages['window'] = {
  title: '파일에 서명하기',
  intro:
    '서명용 전자증명서(署名用電子証明書)로 PDF와 다른 파일에 전자 서명을 합니다. 원본은 그대로 남고, 서명한 파일이 옆에 만들어집니다.',
  sample: '연습입니다. 모의 카드의 서명은 아무것도 증명하지 않으며, 파일 이름에 “sample”이 들어갑니다.',
  first: {
    heading: '먼저 서명용 증명서 읽기',
    lead: '서명에는 이름, 주소, 생년월일, 성별이 적힌 증명서가 들어갑니다. 무엇이 들어가는지 먼저 볼 수 있도록 서명용 패스워드로 증명서를 읽습니다. 서명할 때 패스워드를 한 번 더 입력합니다.',
    read: '패스워드를 입력하고 보기',
  },
  files: {
    heading: '서명할 파일',
    choose: '파일 선택',
    drop: '여기에 파일을 끌어다 놓을 수도 있습니다.',
    checking: '확인하고 있습니다…',
    ready: '서명할 수 있습니다',
    pages: '페이지 보기',
    hidePages: '페이지 닫기',
    remove: '빼기',
    tooMany: (most) => `한 번에 서명할 수 있는 파일은 ${most}개까지입니다.`,
  },
  notes: {
    'signed-before': '이 파일에는 이미 서명이 있습니다. 그 서명은 그대로 남습니다.',
    'changes-limited': '작성자가 허용하는 변경을 정해 두었습니다. 서명은 더할 수 있습니다.',
    'usage-rights': 'Adobe의 사용 권한이 있습니다. Acrobat이 경고를 표시할 수 있습니다.',
  },
  contents: {
    heading: '서명에 들어가는 것',
    lead: '서명에는 증명서가 들어가고, 거기에 다음 내용이 적혀 있습니다. 서명한 파일을 받은 사람은 누구나 읽을 수 있습니다.',
    noHolder: '이 증명서에는 이름 등이 없습니다.',
    time: (day) => `이 컴퓨터의 시계로는 오늘이 ${day}입니다. 서명 시각에는 이 시계의 시각이 들어갑니다.`,
  },
  how: '서명 방법',
  pdfForm: {
    heading: 'PDF 서명의 형식',
    pdf: { name: '보통의 형식', hint: '등기 등 일본 관공서가 요구하는 형식입니다(adbe.pkcs7.detached).' },
    'pdf-cades': { name: '유럽의 형식', hint: 'PAdES입니다(ETSI.CAdES.detached).' },
  },
  otherForm: {
    heading: '다른 파일의 서명 형식',
    p7s: { name: '별도의 파일', hint: '서명만 담은 파일을 옆에 둡니다(.p7s).' },
    p7m: { name: '파일을 감싸기', hint: '원본을 안에 넣은 하나의 파일이 됩니다(.p7m).' },
  },
  reason: '이유(없어도 됩니다. PDF에 적힙니다)',
  visible: {
    lead: '보이지 않아도 서명의 내용은 같습니다. 보이게 하려면 자리를 고르세요.',
    choose: '보일 자리 고르기',
    change: '자리 바꾸기',
    hide: '보이지 않기',
    done: '이 자리로 정하기',
    place: '서명 자리',
    keys: '화살표 키로 1 mm, Shift와 함께 누르면 10 mm 움직입니다. Ctrl과 화살표 키로 크기가 바뀝니다. 마우스로도 움직일 수 있습니다.',
    at: (page, left, top) => `${page}페이지, 왼쪽에서 ${left} mm, 위에서 ${top} mm`,
    size: (width, height) => `너비 ${width} mm, 높이 ${height} mm`,
    fields: { left: '왼쪽에서(mm)', top: '위에서(mm)', width: '너비(mm)', height: '높이(mm)' },
    shows: '보일 내용',
    facts: { name: '이름', address: '주소', time: '서명한 시각(이 컴퓨터의 시계)', reason: '이유' },
    public: '파일을 보는 사람도 인쇄한 종이를 보는 사람도 이 내용을 읽을 수 있습니다. 일본어로 적힙니다.',
    missing: (characters) => `다음 글자는 글꼴에 없어서 〓로 나타납니다: ${characters}`,
  },
  outside: {
    expired: '유효기간이 지난 증명서로 서명하는 것을 알고 있습니다.',
    'not-yet': '유효기간이 아직 시작되지 않은 증명서로 서명하는 것을 알고 있습니다.',
  },
  password: {
    heading: '패스워드를 입력하고 서명하기',
    label: '서명용 패스워드(署名用パスワード)',
    submit: '서명하기',
    once: '파일이 몇 개이든 패스워드는 카드에 한 번만 보냅니다.',
    notNow: '지금은 서명할 수 없습니다.',
    waits: {
      looks: '파일을 다 살펴보면 서명할 수 있습니다.',
      files: '서명할 수 없는 파일이 있습니다. 빼면 서명할 수 있습니다.',
      consent: '위에서 증명서의 유효기간을 알고 있다고 표시하면 서명할 수 있습니다.',
    },
  },
  steps: {
    reading: '읽는 중',
    waiting: '카드를 기다리는 중',
    signing: '카드가 서명하는 중',
    writing: '쓰는 중',
  },
  stop: '멈추기',
  done: '서명이 끝났습니다.',
  result: {
    heading: '결과',
    signed: '서명했습니다',
    notSigned: '서명하지 않았습니다',
    folder: '폴더 열기',
    look: '서명 보기',
    again: '다른 파일에 서명하기',
    backToUnsigned: '서명하지 않은 파일로 돌아가기',
    others: [
      '파일을 받은 사람은 다른 프로그램으로 이후에 바뀌었는지 확인할 수 있습니다.',
      '서명은 올바르다고 하면서 증명서에는 경고나 알 수 없음을 표시하는 프로그램이 있습니다. 이 종류의 증명서에 있는 중요 확장을 모르기 때문입니다.',
      '증명서가 효력을 잃었는지는(失効) 법률에 따라 신고한 검증자만 확인할 수 있습니다.',
    ],
  },
};

export const signing: SigningMessages = { problems, commandLine, window };
