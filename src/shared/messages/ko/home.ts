import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const home: Messages['home'] = {
  starting: { title: '카드 리더기를 찾고 있습니다', sentence: '잠시만 기다려 주세요.' },
  identifying: {
    title: '카드를 확인하고 있습니다',
    sentence: '카드를 움직이지 말고 잠시만 기다려 주세요.',
  },
  stillReading: '카드 리더기의 응답이 느립니다. 아직 읽고 있습니다. 그만두려면 카드를 빼면 됩니다.',
  otherTokens: {
    juki: {
      title: '예전의 주민기본대장 카드(住民基本台帳カード・住基カード)입니다',
      sentence:
        '이 카드의 전자증명서 발급은 2015년 12월에 끝났습니다. 들어 있는 전자증명서도 유효기간이 끝나 사용할 수 없습니다.',
      next: '전자증명서가 필요하면 마이넘버카드(マイナンバーカード)를 신청해 주세요. 이미 있으면 그 카드를 올려놓아 주세요.',
      action: '마이넘버카드로 바꾸기',
    },
    phone: {
      title: '스마트폰의 전자증명서(スマホ用電子証明書)입니다',
      sentence:
        '카드가 아니라 스마트폰인 것 같습니다. 스마트폰용 전자증명서의 유효기한은 카드의 전자증명서와 같습니다.',
      next: '여기에는 마이넘버카드를 올려놓아 주세요. 스마트폰용은 스마트폰의 마이나포털(マイナポータル) 앱에서 확인할 수 있습니다.',
      action: '마이넘버카드로 바꾸기',
    },
    unknown: {
      title: '이 카드의 종류를 알 수 없습니다',
      sentence:
        '일본의 공적 개인인증 서비스(公的個人認証サービス) 카드인 것 같지만 Shomei가 모르는 종류입니다. 카드에는 아무것도 쓰지 않았습니다.',
      next: '마이넘버카드(マイナンバーカード)가 있으면 그 카드를 올려놓아 주세요.',
      action: '마이넘버카드로 바꾸기',
    },
  },
  card: {
    reading: '카드를 읽고 있습니다',
    read: '마이넘버카드(マイナンバーカード)를 읽었습니다',
    reader: '카드 리더기',
    expires: '카드의 유효기한(カードの有効期限)',
    expired: '카드의 유효기한이 지났습니다',
    announced:
      '발표된 내용으로 예상한 차기 마이넘버카드(次期個人番号カード)입니다. 아직 발급되지 않았습니다. 정해지지 않은 부분은 이 소프트웨어가 임시로 정했습니다.',
    expiryUnknown: '카드에서 읽을 수 없었습니다',
    notChecked:
      '기한 전에 효력을 잃었는지(失効)는 여기서 확인하지 않습니다. 서명용은 이사나 결혼 등으로 주소나 성명이 바뀌면 효력을 잃습니다.',
    howToCheck: '공식 확인 방법 보기',
  },
  certificates: {
    purpose: {
      auth: '로그인할 때나 편의점에서 증명서를 받을 때 사용합니다.',
      sign: '온라인 신청 등의 문서에 서명할 때 사용합니다.',
    },
    badge: {
      pending: '읽는 중',
      within: '유효기간 내',
      renewable: '갱신 가능',
      lastDay: '오늘까지',
      expired: '유효기한 만료',
      'not-yet': '아직 시작되지 않음',
      absent: '들어 있지 않음',
      'needs-password': '패스워드 필요',
      locked: '잠김',
      unreadable: '읽을 수 없음',
    },
    renewFrom: '갱신(更新)할 수 있는 날',
    openPassword: '패스워드 입력하기',
    details: '자세히 보기',
    detailsOf: (certificate) => `자세히 보기: ${certificate}`,
    notLaterThanAuth: (day) => `보통은 늦어도 이용자 증명용과 같은 ${date.until(day)}입니다.`,
    locked:
      '여러 번 틀려서 서명용 패스워드(署名用パスワード)가 잠겨 있습니다. 재설정하면 날짜도 볼 수 있습니다.',
    triesUnknown: '남은 횟수를 확인할 수 없어 패스워드를 입력할 수 없습니다. 카드를 다시 올려놓아 주세요.',
    absent: {
      sign: '15세 미만인 분에게는 원칙적으로 발급되지 않습니다. 발급을 원하지 않은 경우에도 들어 있지 않습니다. 고장이 아닙니다.',
      auth: '발급을 원하지 않았거나 사용을 그만둔 카드인 것 같습니다. 고장이 아닙니다.',
      faceCard:
        '비밀번호 없는 카드(顔認証マイナンバーカード)인 것 같습니다. 이 카드에는 서명용 전자증명서가 들어가지 않습니다.',
    },
    expired: {
      auth: '마이나포털(マイナポータル) 로그인과 편의점에서 증명서를 받는 데 사용할 수 없습니다.',
      sign: 'e-Tax 등의 온라인 신청에 서명할 수 없습니다.',
      stillAuth: '본인 확인 서류로는 카드의 유효기한까지 사용할 수 있습니다.',
      cardToo: '카드의 유효기한도 지났기 때문에 본인 확인 서류로도 사용할 수 없습니다.',
      insuranceAsk: '건강보험증으로 사용할 수 있는지는 가입한 건강보험에 문의해 주세요.',
      stillSign: '로그인이나 편의점 이용(이용자 증명용)에는 영향이 없습니다.',
      insuranceUntil: (day) =>
        `건강보험증으로는 ${date.until(day)} 사용할 수 있습니다(진료나 약 정보는 제공할 수 없습니다).`,
      insuranceEnded: (day) => `건강보험증으로도 ${date.plain(day)}로 사용할 수 없게 되었습니다.`,
    },
    notYet: (day) => `${date.from(day)} 사용할 수 있습니다. 그 전에는 사용할 수 없습니다.`,
  },
  secrets: {
    heading: '비밀번호(暗証番号)별 남은 횟수',
    tries: (left, max) => `남은 횟수 ${left}번(전체 ${max}번)`,
    lastTry: '남은 횟수가 1번뿐입니다',
    blocked: '잠겨 있습니다',
    absent: '설정되어 있지 않습니다',
    unknown: '남은 횟수를 알 수 없습니다',
    pending: '확인하고 있습니다',
  },
  meaning: '이 날짜에 대하여',
  entries: {
    sign: '파일에 서명하기',
    guide: '가이드 읽기',
    planner: '언제까지 쓸 수 있는지 알아보기',
    doctor: '동작 확인하기',
    check: '서명된 파일 살펴보기',
  },
  announce: {
    problem: (title, sentence) => `${title}. ${sentence}`,
    card: (sentences) => `마이넘버카드를 읽었습니다. ${sentences.join(' ')}`,
    certificate: (name, state, until) => `${name}: ${state}${until ? `, ${until}` : ''}.`,
  },
};
