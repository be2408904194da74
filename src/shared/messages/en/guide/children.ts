import type { Guide } from '../../ja/guide.ts';

export const children: Guide['topics']['children'] = {
  summary: 'Under 15, the signature certificate is in principle not issued. Nothing is broken.',
  words: ['child', 'baby', 'minor', 'age 15', 'age 18', 'parent', 'guardian', 'representative', 'ward'],
  sections: {
    sign: {
      heading: 'Signature certificate 署名用電子証明書',
      not: 'In principle it is not issued to people under 15. If it is not on the card, nothing is broken and nothing is locked.',
      later: 'From the 15th birthday on, it can be issued at the office. It is not issued automatically.',
      ward: 'Adult wards 成年被後見人 in principle do not receive it, either.',
    },
    auth: {
      heading: 'User authentication certificate 利用者証明用電子証明書',
      issued: 'It is on a child’s card, too, and the card works as a health insurance card.',
      pin: 'For a child under 15, the legal representative 法定代理人, such as a parent, sets the PIN.',
    },
    card: {
      heading: 'Until when the card lasts',
      five: 'For people under 18, until the 5th birthday after the day of issue, because faces change quickly.',
      photo:
        'Since 2 December 2024, the card of a child who was under 1 at application has no photograph. It is not an identity document with a photograph, and the reset app does not work with it.',
    },
  },
  next: {
    title: 'If an app says “password locked”, look at the card first',
    sentence:
      'Some apps say so of a card without a signature certificate. Place the card: Home tells the difference.',
  },
};
