import type { Guide } from '../../ja/guide.ts';

export const baby: Guide['topics']['baby'] = {
  summary:
    'Under 1 at application, the card has no photograph. There is no signature certificate, and a parent sets the PIN.',
  words: ['baby', 'newborn', 'infant', 'birth', 'no photo', 'age 0', 'pregnant', 'born'],
  sections: {
    apply: {
      heading: 'Applying',
      birth:
        'It can be applied for together with the birth notice 出生届; there is express issue 特急発行, too. Ask at your municipal office.',
      parent: 'A parent or other legal representative does it, and sets the PIN (4 digits).',
    },
    card: {
      heading: 'What kind of card it is',
      list: [
        'Since 2 December 2024 the card of a child under 1 at application has no photograph.',
        'It holds the user authentication certificate, not the signature certificate.',
        'It lasts until the 5th birthday after the day of issue.',
      ],
    },
    limits: {
      heading: 'What it cannot do',
      list: [
        'It is not an identity document with a photograph.',
        'The app 「JPKI暗証番号リセット」 does not work with it. If a PIN locks, go to the office.',
        'At a hospital, enter the PIN, or ask at the counter.',
      ],
    },
  },
  next: {
    title: 'Keep a note of the PIN in a safe place',
    sentence: 'After some years it is easily forgotten.',
  },
};
