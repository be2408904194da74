import { lostCardLines } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const phone: Guide['topics']['phone'] = {
  summary:
    'Applied for with the card’s signature certificate, they let you use services with the phone alone.',
  words: [
    'smartphone',
    'mobile',
    'iPhone',
    'Android',
    'Apple Wallet',
    'new phone',
    'sell',
    'repair',
    'lost phone',
    'stolen phone',
  ],
  sections: {
    about: {
      heading: 'What they are',
      load: 'Certificates that you load onto a phone スマホ用電子証明書, with the card’s signature certificate 署名用電子証明書.',
      use: 'Then many services can be used and applied for with the phone alone, without carrying the card.',
      who: 'People without a signature certificate, such as children under 15, cannot apply.',
    },
    models: {
      heading: 'Which phones',
      list: [
        'Android: supported models (since May 2023)',
        'iPhone: XS or later with iOS 18.5 or later (since June 2025)',
      ],
      one: 'One phone per person. Loading them onto another phone ends those on the first.',
    },
    until: {
      heading: 'Until when',
      same: 'Until the same day as the certificates on the card.',
      dies: 'When those are renewed, or revoked 失効 by a move, those on the phone stop. Apply again.',
      pin: 'Their PINs are set apart from the card’s; there is one for 券面事項入力補助用 (4 digits), too.',
    },
    handOver: {
      heading: 'When you part with the phone, or lost it',
      lost: `Lost it? Call ${lostCardLines.foreign.number} at once (in Japanese ${lostCardLines.japanese.number}) and have the certificates suspended: free, day and night.`,
      revoke:
        'Before you sell it, give it away or have it repaired, revoke them in the Mynaportal app マイナポータルアプリ. On Android, erasing the phone does not remove them.',
    },
  },
  next: {
    title: 'Apply in the Mynaportal app on the phone',
    sentence:
      'Have the card and the signature password 署名用パスワード at hand. Shomei reads cards only; it cannot look into a phone.',
  },
};
