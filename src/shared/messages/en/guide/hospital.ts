import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const hospital: Guide['topics']['hospital'] = {
  summary: 'You check in by face or 4-digit PIN. If that fails, show another proof at the counter.',
  words: [
    'health insurance',
    'hospital',
    'pharmacy',
    'clinic',
    'doctor',
    'face recognition',
    'reception',
    'insurance card',
    'at the hospital',
    'error',
    'does not work',
  ],
  sections: {
    use: {
      heading: 'How to check in',
      ways: 'Place the card on the reader; it checks your face or the user authentication PIN 利用者証明用暗証番号 (4 digits).',
      locked: 'With the PIN locked, your face still works.',
    },
    ended: {
      heading: 'After the end',
      certificate: `It works until the end of the month ${periods.insuranceMonths} months after the one in which the user authentication certificate ended. Records of treatment and medicine are not shared.`,
      card: 'If the card itself has ended, ask your health insurance.',
    },
    failing: {
      heading: 'When the machine does not read it',
      list: [
        'Place the card again and try once more.',
        'Tell the counter. Usually a confirmation document 資格確認書, or the notice 資格情報のお知らせ with the card, is enough.',
        'Some accept the insurance page of Mynaportal マイナポータル on your phone.',
      ],
    },
  },
  next: {
    title: 'See until when user authentication lasts',
    sentence: 'Read the card with Shomei: the date and any lock are shown at once.',
  },
};
