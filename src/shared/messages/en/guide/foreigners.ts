import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const foreigners: Guide['topics']['foreigners'] = {
  summary: 'With a limited period of stay, card and certificates end with it.',
  words: [
    'foreigner',
    'visa',
    'residence card',
    'zairyu',
    'status of residence',
    'permanent resident',
    'extension',
    'immigration',
    'specified residence card',
    'combined card',
  ],
  sections: {
    limit: {
      heading: 'Until when they last',
      stay: 'The end of your period of stay 在留期間 is the end of the card and of the certificates, or the day found by birthdays, if that is earlier.',
      permanent:
        'For permanent residents 永住者, special permanent residents 特別永住者 and highly skilled professionals (ii) 高度専門職2号, the rule is the same as for Japanese citizens.',
    },
    extend: {
      heading: 'When your stay is extended',
      notAutomatic:
        'A new residence card 在留カード does not extend your My Number Card and its certificates automatically.',
      steps: {
        steps: [
          'Have your period of stay extended at the immigration office 出入国在留管理局.',
          'Go to your municipal office 市区町村の窓口 before your My Number Card ends.',
          'There the card is extended, and new certificates are issued.',
        ],
      },
      late: `After its end the card cannot be used any more, and a new one costs about ${fees.newCard.toLocaleString('en')} yen.`,
      combined:
        'Since June 2026 you may choose a 特定在留カード, residence card and My Number Card in one; then the immigration office extends both.',
    },
    waiting: {
      heading: 'While you wait for the decision',
      special: `If you have applied for your stay, the office can extend the card by up to ${periods.stayExtensionMonths} months 特例期間延長: once, and only before the card ends. Come again with the new residence card before the extended date.`,
      certificate: 'The certificates are not extended along with it. Have new ones issued at the office.',
    },
    letter: {
      heading: 'No letter',
      none: 'People with a limited period of stay get no notice 有効期限通知書. Keep the date in mind yourself.',
    },
  },
  next: {
    title: 'With the new residence card in hand, go to your municipal office at once',
    sentence:
      'Bring the residence card 在留カード and the My Number Card, and know the resident registry PIN 住民基本台帳用暗証番号 (4 digits) and the other PINs.',
  },
};
