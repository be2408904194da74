import type { Guide } from '../../ja/guide.ts';

const article = (number: string): string => {
  const [main, ...branches] = number.split('-');
  return `第${main}条${branches.map((branch) => `之${branch}`).join('')}`;
};
const articlesOf = (numbers: readonly string[]): string => numbers.map(article).join('、');

export const frame: Guide['frame'] = {
  lead: '这里汇总了关于电子证书「電子証明書」的、了解后会更安心的知识。',
  anotherCard:
    '本指南介绍的是目前发行的个人编号卡。有些内容不适用于读卡器上的这张卡。这张卡的情况请在主页查看。',
  leave: '返回上一屏幕',
  contents: '指南目录',
  groups: {
    basics: '入门',
    dates: '期限和更新',
    life: '生活变化时',
    trouble: '遇到困难时',
    devices: '设备',
  },
  search: {
    label: '在指南中搜索',
    hint: '例：搬家、保险证、忘记',
    clear: '清除',
    results: '搜索结果',
    found: (count) => `找到${count}个页面。`,
    none: (query) => `没有找到“${query}”`,
    noneNext:
      '请换成简短的词（“更新”“锁定”等）再搜索。也可以从下面的列表中选择，或在市区町村窗口「市区町村の窓口」询问。',
  },
  related: '相关页面',
  official: '官方网页（日语）',
  officialPages: {
    'jpki-portal': '公共个人认证服务门户网站「公的個人認証サービスポータルサイト」',
    'jpki-software': '下载官方软件「JPKI利用者ソフト」',
    'card-readers': '支持的读卡器和手机',
    'pin-reset': '忘记密码或被锁定时',
    'pin-reset-kiosks': '在便利店等的终端重新设置',
    'card-lost': '卡丢失时',
    'myna-bridge': 'jpki/myna（志愿者制作）',
    'myna-portal': 'Mynaportal「マイナポータル」',
    'combined-card': '特定在留卡「特定在留カード」（入管）',
    'card-site': '个人编号卡综合网站「マイナンバーカード総合サイト」',
  },
  sources: {
    heading: '依据的资料',
    written: (day) => `本说明写于${day}。`,
    mayChange: '规定可能会改变。办理重要手续之前，请在窗口或官方网页确认。',
    act: (articles) =>
      `公共个人认证法「公的個人認証法」（平成14年法律第153号，2025年6月1日的条文）${articlesOf(articles)}`,
    regulation: (articles) =>
      `公共个人认证法施行规则「公的個人認証法施行規則」（平成15年总务省令第120号，2025年5月26日的条文）${articlesOf(articles)}`,
    leaflet: '简易日语的宣传单「電子証明書利用のご案内」（2021年7月）',
    cityPage: '市的网页「公的個人認証サービス（電子証明書）について」（2025年4月4日）',
    portal:
      '公共个人认证服务门户网站「公的個人認証サービスポータルサイト」（J-LIS，2024年12月～2026年9月查看）',
    digitalAgency: '数字厅「デジタル庁」的网页（2023年～2025年12月）',
    cities: '各地市区町村的网页（2018年～2026年2月）',
    health: '关于作为健康保险证使用的市区町村网页（2024年12月～2025年4月）',
    police: '警察「警察」的网页（2025年）',
    immigration: '出入国在留管理厅「出入国在留管理庁」的网页（2026年）',
    cardSite: '个人编号卡综合网站「マイナンバーカード総合サイト」（J-LIS，2026年查看）',
  },
};
