import type { Guide } from '../../ja/guide.ts';

export const expiry: Guide['topics']['expiry'] = {
  summary: 'Until the 5th birthday after the day of issue, or until the card ends, if that is earlier.',
  words: [
    'validity',
    'expiry date',
    'expiration',
    'how long',
    'five years',
    'ten years',
    'birthday',
    'check',
    'leap year',
  ],
  sections: {
    rule: {
      heading: 'The rule',
      fifth: 'A certificate lasts until your 5th birthday after its day of issue. This is so for both kinds.',
      card: 'If the card itself ends before that day, the certificate ends with the card.',
      auth: 'The signature certificate 署名用 never outlasts the user authentication certificate 利用者証明用. If only the former is issued anew after a move, it ends on the same day as the latter.',
      sixth:
        'After a renewal 更新 within the renewal period it is the 6th birthday; here, too, the card’s end comes first if it is earlier. Mostly they are the same day.',
    },
    counting: {
      heading: 'How to count',
      list: [
        'The day of issue does not count. If it is your birthday, the certificate ends exactly five years later.',
        'For the first certificates the day of issue is the day the card was made, not the day you collected it; for one issued at the office it is that day.',
        'The last day counts until 23:59:59, Japan time.',
        'For people born on 29 February the regulation names no day. Look at the date in the certificate.',
      ],
    },
    card: {
      heading: 'Until when the card lasts',
      adult: 'Issued at 18 or older: until the 10th birthday. Younger: until the 5th birthday.',
      before: 'For cards applied for by March 2022, the age is 20 instead of 18.',
    },
    check: {
      heading: 'Where to see the date',
      here: 'Shomei: place the card, and Home shows it.',
      app: {
        steps: [
          'Open the Mynaportal app マイナポータルアプリ and log in.',
          'Choose 「マイナンバーカード」 among the certificates 証明書.',
        ],
      },
      software:
        'The JPKI user’s software JPKI利用者ソフト（利用者クライアントソフト） shows it too, once installed on a computer. You can also ask at your municipal office. After the user authentication certificate has ended, you cannot log in to the app.',
    },
    face: {
      heading: 'The date on the face of the card',
      written:
        'The card has a field for the end of the certificates. It is not printed but written by hand: by you, or at the office.',
      stale:
        'It may be empty, or still show the day before a renewal. The printed date is the end of the card.',
    },
  },
  next: {
    title: 'The right date is the one in the certificate',
    sentence: 'Place the card, then on Home choose “Details” and “Dates”. It also says why it is that day.',
  },
};
