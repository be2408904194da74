import type { Guide } from '../../ja/guide.ts';

export const certificates: Guide['topics']['certificates'] = {
  summary: 'They prove on the internet that you are you. There are two kinds.',
  words: [
    'signed file',
    'verify a signature',
    'JPKI',
    'digital certificate',
    'electronic signature',
    'chip',
    'secret key',
    'private key',
    'old card',
    'face',
  ],
  sections: {
    what: {
      heading: 'An identity card for the internet',
      proves: 'An electronic certificate 電子証明書 proves electronically, online, that you are you.',
      protects: 'It keeps others from pretending to be you, and documents from being changed on their way.',
      service:
        'The Public Certification Service for Individuals 公的個人認証サービス gives people all over Japan the certificates needed for online applications, at low cost.',
    },
    kinds: {
      heading: 'Two kinds on one card',
      list: [
        'Signature certificate 署名用電子証明書: proves that a document sent over the internet is genuine, made by you and sent by you.',
        'User authentication certificate 利用者証明用電子証明書: proves that the one who logged in to a site or terminal is you.',
      ],
    },
    inCard: {
      heading: 'They are inside the My Number Card',
      card: 'The certificates are issued on the chip of the My Number Card マイナンバーカード. You need that card to use them.',
      chip: 'The secret keys cannot be read out of the chip. Shomei reads only the certificates, which are made to be shown.',
      issue:
        'You apply for the card to J-LIS 地方公共団体情報システム機構. When you collect it at your municipal office 市区町村の窓口, the PINs are set and the certificates are loaded.',
    },
    choice: {
      heading: 'Only for those who need them',
      apply:
        'Having them is your choice. When you apply for the card, you say whether you need them. They are put on the card unless you decline.',
      later:
        'You can change your mind after receiving the card, too, at the office: add them or give them up.',
    },
    faceCard: {
      heading: 'The card without PINs 顔認証マイナンバーカード',
      works:
        'It works as a health insurance card and as a photo identity document. It has no signature certificate.',
      not: 'It does not work for Mynaportal マイナポータル, convenience stores or any service that asks for a PIN. The office can change it to an ordinary card.',
    },
    juki: {
      heading: 'If you have a Juki card, the card before My Number 住民基本台帳カード（住基カード）',
      ended: 'Certificates were put on these cards until December 2015.',
      apply: 'They cannot be used any more. For online applications, apply for a My Number Card.',
      kiosk:
        'The old card does not work for getting official papers at convenience stores コンビニ交付, either.',
    },
  },
  next: {
    title: 'See what is on your card',
    sentence:
      'Place the card on the reader, and Home shows it. Reading needs no PIN; only the dates of the signature certificate need its password.',
  },
};
