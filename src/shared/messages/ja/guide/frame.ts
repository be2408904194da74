/** 16-2 is 第16条の2. */
const article = (number: string): string => {
  const [main, ...branches] = number.split('-');
  return `第${main}条${branches.map((branch) => `の${branch}`).join('')}`;
};
const articlesOf = (numbers: readonly string[]): string => numbers.map(article).join('、');

/** What stands around the pages of the guide. */
export const frame = {
  lead: '電子証明書について、知っておくと安心なことをまとめました。',
  anotherCard:
    'このガイドは、いま発行されているマイナンバーカードについてのものです。カードリーダーのカードには、当てはまらないところがあります。そのカードのことは、ホームで確かめてください。',
  leave: '前の画面に戻る',
  contents: 'ガイドの目次',
  groups: {
    basics: 'はじめに',
    dates: '期限と更新',
    life: '暮らしが変わるとき',
    trouble: '困ったとき',
    devices: '機器',
  },
  search: {
    label: 'ガイドの中を探す',
    hint: '例：ひっこし、保険証、忘れた',
    clear: '消す',
    results: '見つかったもの',
    found: (count: number) => `${count}件見つかりました。`,
    none: (query: string) => `「${query}」は見つかりませんでした`,
    noneNext:
      '短い言葉（「更新」「ロック」など）に変えて探してください。下の一覧からも選べます。市区町村の窓口でも聞けます。',
  },
  related: '合わせて読む',
  official: '公式のページ',
  officialPages: {
    'jpki-portal': '公的個人認証サービスポータルサイト',
    'jpki-software': 'JPKI利用者ソフトのダウンロード',
    'card-readers': '対応しているカードリーダーとスマートフォン',
    'pin-reset': 'パスワードを忘れたとき、ロックされたとき',
    'pin-reset-kiosks': 'コンビニなどの端末での設定し直し',
    'card-lost': 'カードをなくしたとき',
    'myna-bridge': 'jpki/myna（ボランティアのソフト）',
    'myna-portal': 'マイナポータル',
    'combined-card': '特定在留カード（出入国在留管理庁）',
    'card-site': 'マイナンバーカード総合サイト',
  },
  sources: {
    heading: 'もとにした資料',
    written: (day: string) => `この説明は、${day}に書きました。`,
    mayChange: '決まりは変わることがあります。大切な手続きの前に、窓口か公式のページで確かめてください。',
    act: (articles: readonly string[]) =>
      `公的個人認証法（平成14年法律第153号、2025年6月1日の条文）${articlesOf(articles)}`,
    regulation: (articles: readonly string[]) =>
      `公的個人認証法施行規則（平成15年総務省令第120号、2025年5月26日の条文）${articlesOf(articles)}`,
    leaflet: 'やさしい日本語のリーフレット「電子証明書利用のご案内」（2021年7月）',
    cityPage: '市のページ「公的個人認証サービス（電子証明書）について」（2025年4月4日）',
    portal: '公的個人認証サービスポータルサイト（J-LIS、2024年12月〜2026年9月に見たもの）',
    digitalAgency: 'デジタル庁のページ（2023年〜2025年12月）',
    cities: '各地の市区町村のページ（2018年〜2026年2月）',
    health: '健康保険証としての利用についての市区町村のページ（2024年12月〜2025年4月）',
    police: '警察のページ（2025年）',
    immigration: '出入国在留管理庁のページ（2026年）',
    cardSite: 'マイナンバーカード総合サイト（J-LIS、2026年に見たもの）',
  },
};
