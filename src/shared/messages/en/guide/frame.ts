import type { Guide } from '../../ja/guide.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('en');

const articlesOf = (numbers: readonly string[]): string =>
  `${plural(numbers.length, { one: 'art.', other: 'arts.' })} ${numbers.join(', ')}`;

export const frame: Guide['frame'] = {
  lead: 'What is good to know about the electronic certificates 電子証明書.',
  anotherCard:
    'This guide is about the My Number Card that is issued today. Not all of it holds for the card in the reader. See Home for what that card has.',
  leave: 'Back',
  contents: 'Contents of the guide',
  groups: {
    basics: 'To begin with',
    dates: 'Dates and renewal',
    life: 'When life changes',
    trouble: 'When something is wrong',
    devices: 'Devices',
  },
  search: {
    label: 'Search the guide',
    hint: 'For example: moving, insurance, forgot',
    clear: 'Clear',
    results: 'Found',
    found: (count) => `${count} ${plural(count, { one: 'page', other: 'pages' })} found.`,
    none: (query) => `Nothing found for “${query}”`,
    noneNext:
      'Try one short word, such as “renewal” or “locked”, or choose from the list below. Your municipal office 市区町村の窓口 can help, too.',
  },
  related: 'See also',
  official: 'Official pages (in Japanese)',
  officialPages: {
    'jpki-portal': 'Portal of the service 公的個人認証サービスポータルサイト',
    'jpki-software': 'Download of the official software JPKI利用者ソフト',
    'card-readers': 'Supported readers and phones',
    'pin-reset': 'Forgotten and locked passwords',
    'pin-reset-kiosks': 'Resetting at a kiosk in a shop',
    'card-lost': 'Lost cards',
    'myna-bridge': 'jpki/myna, made by volunteers',
    'myna-portal': 'Mynaportal マイナポータル',
    'combined-card': 'Combined card 特定在留カード (immigration)',
    'card-site': 'My Number Card site マイナンバーカード総合サイト',
  },
  sources: {
    heading: 'Sources',
    written: (day) => `This page was written on ${day}.`,
    mayChange:
      'Rules may change. Before anything important, make sure at your municipal office or on the official pages.',
    act: (articles) =>
      `Public Certification Act 公的個人認証法 (Act 153 of 2002, as of 1 June 2025), ${articlesOf(articles)}`,
    regulation: (articles) =>
      `Regulation under that act 公的個人認証法施行規則 (Ministry Order 120 of 2003, as of 26 May 2025), ${articlesOf(articles)}`,
    leaflet: 'Leaflet in easy Japanese on electronic certificates 「電子証明書利用のご案内」 (July 2021)',
    cityPage:
      'City page on the public personal authentication service 「公的個人認証サービス（電子証明書）について」 (4 April 2025)',
    portal:
      'Portal of the service 公的個人認証サービスポータルサイト (J-LIS, as seen December 2024 to September 2026)',
    digitalAgency: 'Pages of the Digital Agency デジタル庁 (2023 to December 2025)',
    cities: 'Pages of cities, towns and villages (2018 to February 2026)',
    health: 'Pages of cities on use as a health insurance card (December 2024 to April 2025)',
    police: 'Pages of the police 警察 (2025)',
    immigration: 'Pages of the Immigration Services Agency 出入国在留管理庁 (2026)',
    cardSite: 'My Number Card site マイナンバーカード総合サイト (J-LIS, as seen in 2026)',
  },
};
