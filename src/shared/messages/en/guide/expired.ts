import { periods } from '../../../domain/facts.ts';
import { countMonths } from '../date.ts';
import type { Guide } from '../../ja/guide.ts';

export const expired: Guide['topics']['expired'] = {
  summary:
    'Logging in, convenience stores and online applications stop. The card stays an identity document.',
  words: [
    'ended',
    'out of date',
    'stopped',
    'does not work',
    'hospital',
    'insurance card',
    'identity document',
    'ID',
  ],
  sections: {
    stops: {
      heading: 'What stops',
      auth: 'Without the user authentication certificate 利用者証明用:',
      authList: [
        'Logging in to Mynaportal マイナポータル',
        'Getting official papers at convenience stores コンビニ交付',
      ],
      sign: 'Without the signature certificate 署名用:',
      signList: [
        'e-Tax and other online applications',
        'Online moving-out notices, applying for phone certificates, and the like',
      ],
    },
    insurance: {
      heading: 'Use as a health insurance card 健康保険証',
      grace: `It does not stop at once. Until the end of the month ${periods.insuranceMonths} months after the one in which the user authentication certificate ended, it still shows that you are insured. Records of treatment and medicine are not shared.`,
      example: 'Example: ended on 14 November, it works until the end of February of the next year.',
      after:
        'After that it does not. A confirmation document 資格確認書 usually comes automatically before; if not, ask your health insurance.',
    },
    still: {
      heading: 'What still works',
      identity: 'As a photo identity document the card goes on working until its own end.',
      one: 'If only one certificate has ended, the other goes on working.',
    },
    again: {
      heading: 'Making it work again',
      issue:
        'After the end, too, the office issues new certificates as long as the card has not ended. It is free.',
      card: `If the card has ended as well, apply for a new card, with a photograph; it takes about ${countMonths(periods.cardWaitMonths)}.`,
    },
  },
  next: {
    title: 'Have a new certificate issued at your municipal office 市区町村の窓口',
    sentence:
      'Bring the card and its PINs 暗証番号 to the office where you are registered. No letter is needed.',
  },
};
