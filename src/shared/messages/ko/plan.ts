import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { date } from './date.ts';

const OFFICE = '시구정촌 창구(市区町村の窓口)';
const eras = {
  meiji: '메이지(明治)',
  taisho: '다이쇼(大正)',
  showa: '쇼와(昭和)',
  heisei: '헤이세이(平成)',
  reiwa: '레이와(令和)',
};

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? ` – ${eras[era.era]} ${era.yearOfEra}년` : '';
};

export const plan: Messages['plan'] = {
  open: '기한과 일정',
  openFromCard: '달력에 넣기·인쇄하기',
  title: '기한과 일정',
  tabsLabel: '기한과 일정의 내용',
  tabs: { cards: '카드의 일정', planner: '기한 계산하기', events: '이럴 때는' },
  backToPlan: '기한과 일정으로 돌아가기',

  life: {
    label: '전자증명서의 날짜',
    issued: '발급한 날(発行日)',
    today: '오늘',
    renewal: '갱신(更新)할 수 있는 첫날',
    end: '사용할 수 있는 마지막 날(有効期限)',
    lastPossible: '늦어도 이날까지',
    insurance: '건강보험증(健康保険証)으로 사용할 수 있는 마지막 날',
    cardEnd: '카드의 마지막 날(カードの有効期限)',
    in: (days) => `${days}일 뒤`,
    ago: (days) => `${days}일 전`,
    wholeDay: '이날이 끝날 때(일본 시간 23:59:59)까지 사용할 수 있습니다.',
    renewalNote: '이날보다 전에 갱신하면 5번째 생일까지가 되어 1년 짧아질 수 있습니다.',
    insuranceNote: '자격 확인만 할 수 있습니다. 진료나 약 정보는 제공할 수 없습니다.',
    lastPossibleNote:
      '서명용 전자증명서(署名用電子証明書)의 실제 날짜는 패스워드를 입력할 때까지 볼 수 없습니다. 이용자 증명용 전자증명서(利用者証明用電子証明書)보다 오래가는 일은 없으므로 늦어도 이날까지입니다.',
  },

  why: {
    otherDay: (name, day) => `${name}: ${date.until(day)}(더 나중이므로 이것으로 정해지지 않았습니다)`,
    certificateWins: '정확한 것은 증명서에 적힌 날짜입니다.',
    disagreement: '증명서의 날짜가 일반적인 규정과 맞지 않습니다',
    computed: (day) => `규정에 따라 계산하면 ${date.until(day)}입니다.`,
    mayMean: {
      'no-rule': [
        '재류기간(在留期間)이 있는 분은 발급했을 때의 재류기간에 맞춰 짧아졌을 수 있습니다.',
        '이사나 결혼 뒤에 다시 발급한 서명용은 이용자 증명용의 기한에 맞춰 짧아집니다.',
        '발급한 뒤에 카드를 새로 만들거나 기한을 연장하면 지금 카드의 날짜와 맞지 않게 됩니다.',
      ],
      'beyond-card': ['카드의 유효기한이 먼저 옵니다. 카드가 끝나면 전자증명서도 사용할 수 없게 됩니다.'],
      'beyond-auth': ['이용자 증명용이 먼저 끝납니다. 이용자 증명용만 나중에 다시 발급되었을 수 있습니다.'],
    },
    ask: `걱정되면 이 화면을 ${OFFICE}에서 보여 주고 문의해 주세요.`,
    leapDay:
      '2월 29일에 태어난 분의 생일은 윤년이 아닌 해에는 2월 28일로 계산합니다. 전자증명서에 관한 규정이 분명하지 않아 하루 다를 수 있습니다.',
  },

  cardRenewal: (day) =>
    `${date.from(day)} 새 카드를 신청할 수 있습니다. 사진이 필요하고 받을 때까지 ${periods.cardWaitMonths}개월 정도 걸립니다. 재류기간이 정해진 분은 신청 대신 기한을 연장합니다.`,
  planner: {
    intro:
      '카드가 없어도 전자증명서를 언제까지 사용할 수 있는지 계산할 수 있습니다. 입력한 날짜는 어디에도 남기지 않습니다.',
    form: '알고 있는 날짜',
    kind: '전자증명서의 종류',
    optional: '알 때만',
    furtherFields: '재류기간(在留期間)이 있는 분, 갱신(更新)할 때',
    labels: {
      birth: '생년월일(生年月日)',
      issuedOn: '전자증명서의 발급일(発行日)',
      cardExpiresOn: '카드의 유효기한(カードの有効期限)',
      authExpiresOn: '이용자 증명용 전자증명서의 유효기한(利用者証明用電子証明書の有効期限)',
      stayUntil: '재류기간이 끝나는 날(在留期間の満了日)',
      previousExpiresOn: '이전 전자증명서의 유효기한(前の電子証明書の有効期限)',
    },
    hints: {
      birth: '예: 1975/1/2, 昭和50年1月2日, S50.1.2',
      issuedOn:
        '새 카드라면 받은 날이 아니라 카드가 만들어진 날입니다. 앞으로 갱신한다면 창구에 가는 날입니다.',
      cardExpiresOn: '카드 앞면에 인쇄되어 있습니다.',
      authExpiresOn: '서명용은 이날보다 오래가지 않습니다.',
      stayUntil: '재류기간이 있는 분만 입력해 주세요.',
      previousExpiresOn: '갱신할 때만 입력해 주세요. 갱신할 수 있는 기간인지 알아봅니다.',
    },
    today: '오늘로 하기',
    todayFor: (field) => `오늘로 하기: ${field}`,
    spelled: (day) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: '카드의 날짜 넣기',
    fromCardHint: (kind) => `지금 놓여 있는 카드에서 발급일과 카드의 유효기한을 넣을 수 있습니다: ${kind}.`,
    cardSays: (day) => `증명서에 적힌 유효기한은 ${date.day(day)}입니다. 정확한 것은 증명서의 날짜입니다.`,
    cardAgrees: '지금 놓여 있는 카드의 증명서와 같은 날짜입니다.',
    clear: '모두 지우기',
    complaints: {
      incomplete: '연, 월, 일까지 입력해 주세요.',
      'no-such-day': '달력에 없는 날입니다. 다시 확인해 주세요.',
      'not-in-era': '그 연호에는 이날이 없습니다. 서기로도 입력할 수 있습니다.',
      unreadable: '날짜로 읽을 수 없습니다. 1975/1/2처럼 연도부터 입력해 주세요.',
      'issued-before-birth': '생년월일보다 앞의 날입니다. 두 날짜를 확인해 주세요.',
      'ended-before-issue': '발급일보다 앞의 날입니다. 두 날짜를 확인해 주세요.',
    },
    result: {
      heading: '계산한 기한',
      waiting: '생년월일과 발급일을 입력하면 여기에 기한이 표시됩니다.',
      correct: '표시가 붙은 날짜를 고치면 여기에 기한이 표시됩니다.',
      forecast: '규정에 따라 계산한 날짜입니다. 발급된 증명서의 날짜가 다르면 증명서의 날짜가 맞습니다.',
      why: '왜 이날까지인가요?',
      terms: {
        'fifth-birthday': '발급일 이후 5번째 생일',
        'sixth-birthday': '발급일 이후 6번째 생일(갱신할 수 있는 기간에 갱신했기 때문)',
        'auth-certificate': '이용자 증명용 전자증명서(利用者証明用電子証明書)의 유효기한',
        'card-expiry': '카드의 유효기한(カードの有効期限)',
      },
      decided: (term, day) => `가장 이른 날: ${term}, ${date.plain(day)}.`,
      later: (term, day) => `더 나중의 날: ${term}, ${date.plain(day)}.`,
      sameDay: (term) => `같은 날: ${term}.`,
      exchange: {
        'too-early': `이전 전자증명서의 기한까지 아직 ${periods.renewalMonths}개월 이상 남아 있으므로 5번째 생일까지가 됩니다. 갱신할 수 있는 기간까지 기다리면 1년 길어집니다.`,
        'in-window': '갱신할 수 있는 기간의 갱신이므로 일찍 갱신해도 손해가 없습니다.',
        'after-end': '이전 전자증명서가 끝난 뒤이므로 새로운 발급으로 계산합니다.',
      },
      tooYoung: '15세 미만인 분에게는 서명용 전자증명서(署名用電子証明書)가 원칙적으로 발급되지 않습니다.',
      card: '카드 자체',
      cardRules: {
        told: '입력한 날짜대로입니다.',
        'tenth-birthday': '같은 날에 만든 카드라면 발급 후 10번째 생일까지입니다.',
        'fifth-birthday': '18세 미만으로 같은 날에 만든 카드라면 발급 후 5번째 생일까지입니다.',
        'month-after-tenth-birthday':
          '같은 날에 만든 카드라면 발급 후 10번째 생일의 1개월 뒤까지입니다(발표된 예정).',
        'month-after-fifth-birthday':
          '18세 미만으로 같은 날에 만든 카드라면 발급 후 5번째 생일의 1개월 뒤까지입니다(발표된 예정).',
        'period-of-stay':
          '재류기간(在留期間)이 끝나는 날까지입니다. 재류기간을 연장해도 카드는 자동으로 연장되지 않습니다.',
        'extended-stay': '재류기간 연장을 신청하고 있는 동안만 연장된 카드입니다.',
      },
      cardUnknown: '카드의 유효기한을 입력하면 카드가 먼저 끝나지 않는지도 확인합니다.',
    },
  },

  take: {
    heading: '가져가기·잊지 않기',
    calendar: '달력 파일 저장',
    calendarHint: '갱신할 수 있는 첫날, 기한 한 달 전, 일주일 전, 마지막 날이 들어갑니다.',
    calendarSaved: '달력 파일을 저장했습니다. 열면 쓰시는 달력에 들어갑니다.',
    print: '창구에 가져갈 종이 만들기',
    printHint: 'A4 한 장에 큰 글씨로.',
    remind: '이 컴퓨터에서 알림 받기',
    remindHint: '직접 정한 이름과 날짜만 이 컴퓨터에 남깁니다. 언제든지 지울 수 있습니다.',
  },

  reminders: {
    heading: '이 컴퓨터의 알림',
    none: '아직 없습니다. 알림을 부탁한 것만 이 컴퓨터에 남깁니다.',
    label: '이름',
    labelHint: '예: 나, 어머니. 실제 이름이 아니어도 됩니다.',
    add: '알림 받기',
    added: '알려 드리겠습니다.',
    remove: '삭제',
    removeOf: (label) => `알림 삭제: ${label}`,
    removeAll: '모두 삭제',
    when: (label, kind, day) => `${label}: ${kind}, ${date.until(day)}`,
    where: '남기는 것은 여기에 있는 이름과 날짜뿐입니다.',
    sampleOnly: '견본 카드의 알림은 남길 수 없습니다.',
  },

  cards: {
    heading: '지금 놓여 있는 카드',
    none: '카드를 올려놓으면 여기에 기한이 표시됩니다. 카드가 없으면 날짜로 계산할 수 있습니다.',
    toPlanner: '카드 없이 계산하기',
    noDates: '이 카드에는 날짜를 알 수 있는 전자증명서가 없습니다.',
    toDates: '날짜 자세히 보기',
    lastPossible: (day) => `늦어도 ${date.until(day)}`,
  },

  family: {
    heading: '가족의 카드',
    intro: '카드를 한 장씩 올려놓고 이름을 붙여 추가해 주세요. 목록은 Shomei를 닫으면 사라집니다.',
    label: '목록에 쓸 이름',
    labelHint: '예: 나, 어머니, 아이',
    add: '목록에 추가',
    added: (label) => `목록에 추가했습니다: ${label}`,
    placeCard: '추가할 카드를 올려놓아 주세요.',
    listLabel: '가족의 카드',
    remove: '빼기',
    removeOf: (label) => `목록에서 빼기: ${label}`,
    clear: '목록 비우기',
    cardEnds: (day) => `카드: ${date.until(day)}`,
    renewFrom: (day) => `${date.from(day)} 갱신할 수 있음`,
    printAll: '목록을 종이로 만들기',
    calendarAll: '모두의 일정을 달력 파일로 저장',
  },

  sheet: {
    title: '창구에 가져갈 종이',
    preview: '인쇄될 내용',
    print: '인쇄하기',
    savePdf: 'PDF로 저장',
    pdfSaved: 'PDF를 저장했습니다.',
    withLabel: '이름도 넣기',
    withoutPersonal: '이 종이에는 성명, 주소, 생년월일, 마이넘버가 들어가지 않습니다.',
    paperTitle: '전자증명서의 기한과 갱신(電子証明書の更新)',
    state: '지금의 상태',
    states: {
      'not-yet-valid': '아직 시작되지 않았습니다',
      within: '유효기간 내(아직 갱신할 시기가 아닙니다)',
      'renewal-open': '지금 갱신할 수 있습니다',
      'ends-today': '오늘이 마지막 날입니다',
      expired: '유효기한이 지났습니다(有効期限切れ)',
    },
    end: '사용할 수 있는 마지막 날(有効期限)',
    renewal: '갱신할 수 있는 첫날(更新できる最初の日)',
    insurance: '건강보험증(健康保険証)으로 사용할 수 있는 마지막 날',
    cardEnd: '카드의 유효기한(カードの有効期限)',
    writeOnCard: '카드의 칸(電子証明書の有効期限)에 적을 날짜',
    writeHint:
      '칸은 카드 앞면, 카드의 유효기한 아래에 있습니다. 창구에서 갱신한 뒤 새 날짜로 고쳐 적어 주세요.',
    writeBlank: '갱신한 뒤의 날짜: ＿＿＿＿年＿＿＿月＿＿＿日',
    bring: '준비물(持ち物)',
    bringList: [
      '마이넘버카드(マイナンバーカード)',
      '이용자 증명용 비밀번호(利用者証明用暗証番号) 4자리와 서명용 패스워드(署名用パスワード) 6~16자. 잊었으면 창구에서 재설정할 수 있습니다',
      '유효기한 통지서(有効期限通知書). 받았으면 가져갑니다',
      '다른 본인 확인 서류(本人確認書類). 운전면허증 등, 비밀번호를 잊었을 때 필요합니다',
    ],
    where: '갈 곳',
    whereText: `주민등록이 있는 ${OFFICE}. 수수료는 없습니다.`,
    words: '창구에서 할 말',
    say: {
      auth: '이용자 증명용 전자증명서의 갱신(利用者証明用電子証明書の更新)',
      sign: '서명용 전자증명서의 갱신(署名用電子証明書の更新)',
    },
    forecast: '날짜는 계산한 것입니다. 발급된 증명서의 날짜가 정확한 날짜입니다.',
    printed: (day) => `Shomei에서 ${day}에 작성. Shomei는 J-LIS나 일본 정부의 공식 소프트웨어가 아닙니다.`,
  },
};
