import { periods } from '../../../domain/facts.ts';
import { countMonths } from '../date.ts';
import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary: `From ${periods.cardRenewalMonths} months before the card ends, with a photograph. It takes about ${countMonths(periods.cardWaitMonths)} and is free.`,
  words: [
    'new card',
    'photo',
    'photograph',
    'apply online',
    'application',
    'ten years',
    'collect',
    'pick up',
    'card expiry',
  ],
  sections: {
    when: {
      heading: 'From when',
      from: `You can apply from ${periods.cardRenewalMonths} months before the card ends カードの有効期限. It takes about ${countMonths(periods.cardWaitMonths)} until you can collect it, so apply early.`,
      stay: 'With a limited period of stay, do not apply: have the card extended at the office.',
    },
    how: {
      heading: 'Applying and collecting',
      steps: {
        steps: [
          'Have a photograph ready.',
          'Apply by phone, PC, post or in a photo booth. It is free.',
          `After about ${countMonths(periods.cardWaitMonths)} a notice tells you that it is ready.`,
          'Collect it in person at the office, with the present card. Some offices want an appointment 予約.',
        ],
      },
    },
    after: {
      heading: 'With the new card',
      list: [
        'All PINs and the password are set anew.',
        'Apply for phone certificates again, and register again in e-Tax and the like.',
        'A driving licence on the card マイナ免許証 is usually not on the new one.',
        'Your My Number stays the same.',
      ],
    },
  },
  next: {
    title: 'See the card’s date on Home',
    sentence: `Place the card: its expiry stands at the top right. With less than ${periods.cardRenewalMonths} months left, apply now.`,
  },
};
