import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: 'The signature certificate ends by itself. Ask for a new one when you report the change.',
  words: [
    'move',
    'house',
    'address',
    'name',
    'marriage',
    'married',
    'divorce',
    'moving out',
    'abroad',
    '30 days',
  ],
  sections: {
    sign: {
      heading: 'Signature certificate 署名用電子証明書',
      ends: 'When your name, address or the like changes by a move or marriage, it ends automatically, before its date (revocation 失効).',
      again: 'Have a new one issued at the office together with reporting the move or marriage.',
      until:
        'The new one ends on the same day as the user authentication certificate, not five years from then.',
    },
    auth: {
      heading: 'User authentication certificate 利用者証明用電子証明書',
      stays: 'It goes on working when your name or address changes.',
      thirty:
        'But if, after a moving-out notice 転出届, you give no moving-in notice 転入届 within 30 days of the planned day, it is revoked, too.',
    },
    phone: {
      heading: 'Your phone',
      ends: 'When the card’s signature certificate is revoked, so are the certificates on the phone スマホ用電子証明書. Apply for them again afterwards.',
    },
    abroad: {
      heading: 'Moving abroad',
      ask: 'Card and certificates can sometimes be kept. Ask at the office before you leave.',
    },
  },
  next: {
    title: 'Say at the office: 「署名用電子証明書も新しくしたい」',
    sentence:
      'It means: I also want a new signature certificate. Besides the card, you need the resident registry PIN 住民基本台帳用暗証番号 and the signature password 署名用パスワード.',
  },
};
