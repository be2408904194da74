import type { Guide } from '../../ja/guide.ts';

/** 16-2 is 제16조의2. */
const article = (number: string): string => {
  const [main, ...branches] = number.split('-');
  return `제${main}조${branches.map((branch) => `의${branch}`).join('')}`;
};
const articlesOf = (numbers: readonly string[]): string => numbers.map(article).join(', ');

export const frame: Guide['frame'] = {
  lead: '전자증명서(電子証明書)에 대해 알아 두면 좋은 것을 모았습니다.',
  anotherCard:
    '이 가이드는 현재 발급되는 마이넘버카드에 대한 것입니다. 리더기에 있는 카드에는 맞지 않는 부분이 있습니다. 그 카드의 내용은 홈에서 확인해 주세요.',
  leave: '이전 화면으로 돌아가기',
  contents: '가이드 차례',
  groups: {
    basics: '시작하기',
    dates: '기한과 갱신',
    life: '생활이 바뀔 때',
    trouble: '문제가 있을 때',
    devices: '기기',
  },
  search: {
    label: '가이드에서 찾기',
    hint: '예: 이사, 보험증, 잊음',
    clear: '지우기',
    results: '찾은 것',
    found: (count) => `${count}건 찾았습니다.`,
    none: (query) => `찾을 수 없었습니다: “${query}”`,
    noneNext:
      '“갱신”이나 “잠김” 같은 짧은 낱말로 바꿔서 찾아 주세요. 아래 목록에서도 고를 수 있습니다. 시구정촌 창구(市区町村の窓口)에서도 물어볼 수 있습니다.',
  },
  related: '함께 읽기',
  official: '공식 페이지(일본어)',
  officialPages: {
    'jpki-portal': '공적 개인인증 서비스 포털 사이트(公的個人認証サービスポータルサイト)',
    'jpki-software': '공식 소프트웨어(JPKI利用者ソフト) 다운로드',
    'card-readers': '지원하는 카드 리더기와 스마트폰',
    'pin-reset': '비밀번호나 패스워드를 잊었을 때, 잠겼을 때',
    'pin-reset-kiosks': '편의점 등의 단말기에서 재설정',
    'card-lost': '카드를 잃어버렸을 때',
    'myna-bridge': 'jpki/myna(자원봉사자 제작)',
    'myna-portal': '마이나포털(マイナポータル)',
    'combined-card': '특정재류카드(特定在留カード), 출입국재류관리청',
    'card-site': '마이넘버카드 종합 사이트(マイナンバーカード総合サイト)',
  },
  sources: {
    heading: '바탕이 된 자료',
    written: (day) => `이 설명은 ${day}에 썼습니다.`,
    mayChange: '규정은 바뀔 수 있습니다. 중요한 절차를 밟기 전에 창구나 공식 페이지에서 확인해 주세요.',
    act: (articles) =>
      `공적 개인인증법(公的個人認証法, 2002년 법률 제153호, 2025년 6월 1일 조문) ${articlesOf(articles)}`,
    regulation: (articles) =>
      `공적 개인인증법 시행규칙(公的個人認証法施行規則, 2003년 총무성령 제120호, 2025년 5월 26일 조문) ${articlesOf(articles)}`,
    leaflet: '전자증명서에 관한 쉬운 일본어 안내문 「電子証明書利用のご案内」(2021년 7월)',
    cityPage:
      '공적 개인인증 서비스에 관한 시의 페이지 「公的個人認証サービス（電子証明書）について」(2025년 4월 4일)',
    portal:
      '공적 개인인증 서비스 포털 사이트(公的個人認証サービスポータルサイト, J-LIS, 2024년 12월~2026년 9월에 확인)',
    digitalAgency: '디지털청(デジタル庁) 페이지(2023년~2025년 12월)',
    cities: '각지의 시구정촌 페이지(2018년~2026년 2월)',
    health: '건강보험증으로 이용하는 것에 관한 시구정촌 페이지(2024년 12월~2025년 4월)',
    police: '경찰(警察) 페이지(2025년)',
    immigration: '출입국재류관리청(出入国在留管理庁) 페이지(2026년)',
    cardSite: '마이넘버카드 종합 사이트(マイナンバーカード総合サイト, J-LIS, 2026년에 확인)',
  },
};
