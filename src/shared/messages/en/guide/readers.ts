import type { Guide } from '../../ja/guide.ts';

export const readers: Guide['topics']['readers'] = {
  summary: 'What you need on a computer or a phone, and what helps when the card is not read.',
  words: [
    'computer',
    'PC',
    'USB',
    'NFC',
    'Bluetooth',
    'not recognised',
    'install',
    'download',
    'software',
    'hold',
  ],
  sections: {
    computer: {
      heading: 'On a computer',
      reader: 'Connect an IC card reader ICカードリーダライタ. To look at the card with Shomei, that is all.',
      software:
        'e-Tax and other services also want the JPKI user’s software JPKI利用者ソフト（利用者クライアントソフト）. It is free, from the portal 公的個人認証サービスポータルサイト (www.jpki.go.jp).',
      phoneAsReader:
        'Instead of a reader, a phone in reader mode リーダライタモード can be connected to the computer. This belongs to the official software.',
    },
    choose: {
      heading: 'Which devices work',
      readers:
        'Readers: see the list 「マイナンバーカードに対応したICカードリーダライタ一覧」 on the portal.',
      phones: 'Phones: see the list 「マイナンバーカードに対応したNFCスマートフォン一覧」 on the portal.',
      type: 'The card speaks NFC Type B. A reader without Type B (FeliCa only) cannot read it.',
    },
    phone: {
      heading: 'On a phone',
      nfc: 'Only phones with NFC work.',
      position: 'Where the chip is read differs from model to model. See the phone’s manual or the portal.',
    },
    tips: {
      heading: 'When the card is not read',
      list: [
        'Do not move it until it is done. It may take more than five seconds.',
        'Take it out of its case, and away from other cards.',
        'Avoid metal desks.',
        'On a phone: take off case and cable, and switch NFC on.',
      ],
    },
  },
  next: {
    title: 'Connect a reader and place the card',
    sentence: 'If anything is missing, Home tells you one thing at a time.',
  },
};
