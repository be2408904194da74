import { periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';

export const certificate: Messages['certificate'] = {
  loading: '증명서의 내용을 읽고 있습니다',
  tabs: { overview: '개요', dates: '날짜', holder: '기재 내용', fields: '자세한 내용', issuer: '발급처' },
  tabsLabel: '증명서의 내용',
  overview: {
    proves: {
      auth: '사이트나 단말기에 로그인한 사람이 본인임을 증명합니다.',
      sign: '인터넷으로 보내는 문서를 본인이 만들고 본인이 보냈음을 증명합니다.',
    },
    usedFor: '사용하는 곳의 예',
    examples: {
      auth: [
        '마이나포털(マイナポータル) 로그인',
        '편의점에서 주민표 사본 등을 받기(コンビニ交付)',
        '건강보험증(健康保険証)으로 이용',
      ],
      sign: [
        'e-Tax(세금 신고)',
        '온라인 전출신고(オンラインでの転出届)',
        '육아 관련 신청(ぴったりサービス)',
        '고향납세(ふるさと納税) 온라인 신청',
      ],
    },
    secretHeading: { auth: '비밀번호(暗証番号)', sign: '패스워드(パスワード)' },
    secret: {
      auth: '숫자 4자리입니다. 연달아 3번 틀리면 잠깁니다.',
      sign: '영문자와 숫자를 모두 사용한 6~16자입니다. 영문자는 대문자입니다. 연달아 5번 틀리면 잠깁니다.',
    },
    changesHeading: '이사나 결혼을 했을 때',
    changes: {
      auth: `성명이나 주소가 바뀌어도 그대로 사용할 수 있습니다. 다만 이사한 날부터 ${periods.moveInDays}일(전출 예정일부터 ${periods.plannedMoveDays}일) 이내에 전입신고(転入届)를 하지 않거나, 신고 후 ${periods.continuedUseDays}일 이내에 계속 이용(継続利用) 절차를 밟지 않으면 카드 자체와 함께 효력을 잃습니다.`,
      sign: '성명, 주소, 생년월일, 성별이 바뀌면 유효기한 전이라도 자동으로 효력을 잃습니다. 변경 신고를 할 때 새 서명용 전자증명서의 발급도 함께 요청해 주세요.',
    },
  },
  dates: {
    renewFrom: '갱신(更新)할 수 있는 기간',
    why: '왜 이날까지인가요?',
    whyIsInferred: '이 이유는 날짜에서 추측한 것입니다. 정확한 기한은 증명서에 적힌 위의 날짜입니다.',
    rules: {
      'fifth-birthday': '발급일 이후 5번째 생일까지입니다.',
      'sixth-birthday': '갱신할 수 있는 기간에 갱신했기 때문에 6번째 생일까지입니다.',
      'card-expiry': '카드의 유효기한까지입니다. 전자증명서가 카드보다 오래가는 일은 없습니다.',
      'auth-certificate':
        '이용자 증명용 전자증명서와 같은 날까지입니다. 서명용이 그보다 오래가는 일은 없습니다.',
    },
    oneOf: '날짜만으로는 하나로 정해지지 않습니다. 다음 중 하나입니다.',
    afterRenewal:
      '이 기간에 갱신하면 새 전자증명서는 6번째 생일까지(카드의 유효기한이 더 이르면 그날까지)가 됩니다. 일찍 갱신해도 손해가 없습니다.',
    letter: `기한 ${periods.noticeToMonths}~${periods.noticeFromMonths}개월 전에 유효기한 통지서(有効期限通知書)가 일반 우편으로 옵니다. 오지 않아도 갱신할 수 있습니다. 재류기간(在留期間)이 있는 분에게는 오지 않습니다.`,
  },
  holder: {
    heading: '본인의 정보',
    authHasNone: '이용자 증명용 전자증명서에는 성명, 주소, 생년월일, 성별이 들어 있지 않습니다.',
    authHint:
      '다만 발급한 시구정촌을 나타내는 번호가 들어 있습니다. 또한 유효기한의 월과 일은 대부분 생일과 같습니다.',
    hidden: '성명이나 주소 등은 보려고 할 때까지 숨겨 둡니다. 카드를 떼면 이 화면에서도 사라집니다.',
    show: '표시하기',
    hide: '숨기기',
    name: '성명(氏名)',
    address: '주소(住所)',
    birth: '생년월일(生年月日)',
    sex: '성별(性別)',
    sexes: { male: '남(男)', female: '여(女)', unknown: '알 수 없음(不明)' },
    missing: '기재되어 있지 않습니다',
    substituted: '대체 문자',
    substitutedHint:
      '점선이 있는 글자는 증명서에 쓸 수 없는 글자 대신 쓰인 대체 문자(代替文字)입니다. 잘못된 것이 아닙니다.',
  },
  fields: {
    general: '기본 항목',
    version: '버전',
    serial: '일련번호(発行番号)',
    serialDecimal: '일련번호(10진수)',
    signatureAlgorithm: '서명 알고리즘',
    issuer: '발급자(発行者)',
    subject: '주체(主体者)',
    notBefore: '유효기간 시작',
    notAfter: '유효기간 끝',
    publicKey: '공개 키',
    keyAlgorithm: '알고리즘',
    keyBits: (bits) => `${bits}비트`,
    keyParameter: '매개변수',
    keyValue: '키 값',
    usage: '용도',
    keyUsages: '키의 용도',
    keyUsageNames: {
      digitalSignature: '디지털 서명',
      nonRepudiation: '부인 방지(서명한 것을 나중에 부정할 수 없음)',
      keyCertSign: '증명서에 서명',
      cRLSign: '효력 상실 목록에 서명',
    },
    extendedKeyUsages: '확장된 용도',
    policies: '증명서 정책',
    policyMeanings: {
      auth: '이용자 증명용 전자증명서',
      sign: '서명용 전자증명서',
      'sign-test': '서명용 전자증명서(시험용)',
      phone: '스마트폰의 전자증명서',
      unknown: '의미는 공표되어 있지 않습니다',
    },
    cps: '운용 규정',
    extensions: '확장 영역',
    critical: '필수(critical)',
    rawValue: '값(16진수)',
    fingerprints: '지문(fingerprint)',
    fingerprintHint: '증명서마다 다른 값입니다. 공표된 값과 비교할 때 사용합니다.',
    asn1: 'ASN.1 구조',
    asn1Hint: '증명서의 데이터를 구조 그대로 나타낸 것입니다.',
    asn1Node: (tag, offset, length) => `${tag} (위치 ${offset}, 길이 ${length})`,
    copyOf: (name) => `복사: ${name}`,
    none: '없음',
  },
  issuer: {
    chain: '증명서의 연결',
    ca: '인증기관(발급처)',
    self: '이 증명서',
    checks: {
      pending: '발급처의 증명서를 확인하고 있습니다.',
      published:
        '카드에 들어 있는 발급처의 증명서는 공적 개인인증 서비스(公的個人認証サービス)가 공표한 것과 일치하며, 이 증명서에 서명한 것이 맞습니다.',
      'published-by-name':
        '카드에 들어 있는 발급처의 증명서는 공표된 인증기관과 이름, 번호, 기간이 같고, 이 증명서에 서명했습니다. 다만 이 프로그램에는 그 지문 값이 없어 같은 것인지까지는 확인할 수 없었습니다.',
      'algorithm-unknown':
        '이 프로그램이 이 서명의 방식을 알지 못해, 발급처가 서명했는지 확인할 수 없었습니다.',
      'not-published':
        '카드에 들어 있는 발급처의 증명서는 이 증명서에 서명했지만, 공적 개인인증 서비스(公的個人認証サービス)가 공표한 것이 아닙니다. 견본 카드나 시험용 카드에서는 이렇게 됩니다.',
      mismatch:
        '카드에 들어 있는 발급처의 증명서는 이 증명서에 서명한 것이 아닙니다. 카드를 다시 올려놓고 한 번 더 읽어 주세요.',
      unavailable: '카드에서 발급처의 증명서를 읽지 못해 확인할 수 없었습니다.',
    },
    checkTitles: {
      pending: '확인 중',
      published: '공표된 인증기관이 발급했습니다',
      'published-by-name': '이름은 공표된 인증기관과 같습니다',
      'algorithm-unknown': '서명 방식을 알 수 없습니다',
      'not-published': '공표된 인증기관이 아닙니다',
      mismatch: '발급처와 맞지 않습니다',
      unavailable: '확인할 수 없습니다',
    },
    caNames: {
      sign01: '서명용 인증기관(署名用認証局) 2015년',
      sign02: '서명용 인증기관(署名用認証局) 2019년',
      sign03: '서명용 인증기관(署名用認証局) 2023년',
      auth01: '이용자 증명용 인증기관(利用者証明用認証局) 2015년',
      auth02: '이용자 증명용 인증기관(利用者証明用認証局) 2019년',
      auth03: '이용자 증명용 인증기관(利用者証明用認証局) 2023년',
    },
    revocation: '효력 상실(失効) 확인',
    revocationNotChecked:
      '기한 전에 효력을 잃었는지는 Shomei에서 확인할 수 없습니다. 확인할 수 있는 사람이 법률로 정해져 있기 때문입니다. 본인의 증명서는 공식 방법으로 확인할 수 있습니다.',
    openRevocation: '공식 확인 방법 열기',
    openFingerprints: '공표된 지문 열기',
  },
  export: {
    open: '파일로 저장',
    title: '증명서를 파일로 저장',
    format: '파일 형식',
    formats: {
      der: { name: 'DER (.cer)', hint: '많은 프로그램에서 열 수 있습니다' },
      pem: { name: 'PEM (.pem)', hint: '텍스트로 된 형식입니다' },
      chain: { name: 'PEM과 발급처 (.pem)', hint: '인증기관의 증명서도 함께 들어갑니다' },
    },
    signWarning:
      '이 파일에는 본인의 성명, 주소, 생년월일, 성별이 들어갑니다. 누구에게 건네는지 주의해 주세요.',
    authNote: '이 파일에는 성명이나 주소가 들어가지 않습니다. 비밀 키는 카드 밖으로 나가지 않습니다.',
    choosePlace: '저장할 곳 선택',
    saved: '저장했습니다.',
  },
};
