import type { Guide } from '../../ja/guide.ts';

export const combined: Guide['topics']['combined'] = {
  summary: 'Both cards in one. You may choose it since June 2026.',
  words: [
    'specified residence card',
    'tokutei zairyu',
    'combined card',
    'integrated card',
    'one card',
    'immigration',
  ],
  sections: {
    about: {
      heading: 'What it is',
      what: 'A residence card and a My Number Card in one 特定在留カード. You are free to have one or not (since June 2026).',
      same: 'Certificates and PINs work as on other My Number Cards.',
    },
    good: {
      heading: 'What is good about it',
      once: 'Applied for together with a longer stay, the card is extended, too. No second visit to the municipal office is needed.',
    },
    how: {
      heading: 'Applying',
      where:
        'At the immigration office 出入国在留管理局, together with a procedure about your stay. It may take some days until you get it.',
      ask: 'See the immigration page for fees, what to bring, and how you receive it.',
    },
  },
  next: {
    title: 'See on the immigration page whether you can apply',
    sentence: 'Without it: when you get a residence card, go to your municipal office as before.',
  },
};
