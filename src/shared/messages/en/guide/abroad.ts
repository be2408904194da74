import type { Guide } from '../../ja/guide.ts';

export const abroad: Guide['topics']['abroad'] = {
  summary:
    'Japanese citizens keep the card if they register it by the day before departure. The signature certificate ends that day.',
  words: [
    'abroad',
    'overseas',
    'leaving Japan',
    'transfer abroad',
    'study abroad',
    'coming back',
    'return to Japan',
  ],
  sections: {
    leaving: {
      heading: 'Before you leave',
      steps: {
        steps: [
          'Give a moving-out notice 転出届 for abroad at your municipal office.',
          'At the same counter, register the card for further use 継続利用（国外転出） by the day before departure.',
          'Keep a note of the PINs in a safe place.',
        ],
      },
      not: 'Without it the card lapses. The signature certificate ends on the day of departure in any case.',
    },
    foreign: {
      heading: 'Citizens of other countries',
      ask: 'What happens to the card when you leave Japan depends on your status. Ask the office before you go.',
    },
    back: {
      heading: 'When you come back',
      list: [
        'Register the card for further use together with the moving-in notice 転入届.',
        'Have a new signature certificate issued.',
      ],
    },
  },
  next: {
    title: 'Ask at the office a month before you leave',
    sentence: 'Ask what to bring and how many days it takes.',
  },
};
