import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const revoked: Guide['topics']['revoked'] = {
  summary: 'A move, a lost card and other things can end a certificate before its date.',
  words: [
    'revocation',
    'invalid',
    'stolen',
    'leak',
    'death',
    'status check',
    `${periods.plannedMoveDays} days`,
    'stopped early',
  ],
  sections: {
    causes: {
      heading: 'When a certificate is revoked 失効',
      both: 'Both kinds',
      list: [
        'You applied to stop using it',
        'The card was lost or stolen, or became unusable',
        'It was revoked by decision of the authorities 職権失効, for example after an error in the records',
        'A secret key or the like leaked out',
        'It reached its end',
      ],
      sign: 'The signature certificate 署名用 only: your name, address, date of birth or sex changed.',
      auth: `User authentication: when the card itself lapses, because no moving-in notice 転入届 was given in time (${periods.moveInDays} days of moving in, ${periods.plannedMoveDays} days of the planned date) or further use 継続利用 was not registered within ${periods.continuedUseDays} days.`,
    },
    stays: {
      heading: 'When it is not',
      auth: 'The user authentication certificate is not revoked when your name or address changes, unless a step above was missed.',
      minor:
        'Small corrections, such as a new name of the town or a new way of numbering houses, revoke neither of them.',
    },
    check: {
      heading: 'How to find out',
      notHere:
        'Shomei cannot check it, because the law says who may. “Within its validity period” in Shomei speaks of the dates only.',
      official:
        'The official JPKI user’s software JPKI利用者ソフト has a check 有効性確認; your municipal office can tell you, too.',
    },
  },
  next: {
    title: 'If you need a new certificate, go to your municipal office 市区町村の窓口',
    sentence: 'A revoked one does not come back. Bring the card and its PINs, and a new one is issued.',
  },
};
