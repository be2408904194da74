import type { Guide } from '../../ja/guide.ts';

export const whichPin: Guide['topics']['which-pin'] = {
  summary:
    'There are three PINs of 4 digits; the password is the signature’s only. This is who asks for which.',
  words: ['which PIN', '4 digits', 'four digits', '6 digits', '16 characters', 'kinds of PIN', 'difference'],
  sections: {
    places: {
      heading: 'By place',
      list: [
        'Hospital, pharmacy: user authentication 利用者証明用 (4 digits)',
        'Convenience store, Mynaportal login: user authentication 利用者証明用 (4 digits)',
        'e-Tax login: user authentication 利用者証明用 (4 digits); sending: signature password 署名用パスワード (6 to 16 characters)',
        'Filling in name and address: card information 券面事項入力補助用 (4 digits)',
        'Moving, at the office: resident registry 住民基本台帳用 (4 digits)',
        'Certificates on a phone: the ones set on the phone',
      ],
    },
    look: {
      heading: 'Telling them apart',
      length:
        '6 to 16 characters with capital letters and digits: the signature password. Four digits: one of the others.',
      same: 'Some people chose the same four digits for all three. If not, look at the name on the screen.',
    },
    tries: {
      heading: 'Tries',
      counts:
        'Each is counted by itself: 5 mistakes in a row for the signature, 3 for the others, and it locks.',
    },
  },
  next: {
    title: 'Place the card and see the tries left',
    sentence: 'Do not guess. Home shows all four counters without asking for a PIN.',
  },
};
