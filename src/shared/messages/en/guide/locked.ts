import { kioskHours, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';
import { chainsFor } from '../shops.ts';

export const locked: Guide['topics']['locked'] = {
  summary: 'You can set a new one, at a kiosk in a shop or at the municipal office. It is free.',
  words: [
    'password',
    'PIN',
    'blocked',
    'forgot',
    'forgotten',
    'wrong',
    'mistake',
    'unlock',
    'reset',
    'kiosk',
    'convenience store',
    '7-Eleven',
  ],
  sections: {
    why: {
      heading: 'What a lock is',
      limits:
        'After 5 mistakes in a row for the signature 署名用, or 3 for user authentication 利用者証明用, it locks ロック and cannot be used, to keep others from misusing it.',
      other: 'Only that one is locked. The other PINs, and the card as an identity document, go on working.',
      insurance:
        'With user authentication locked, the card still works as a health insurance card by face recognition.',
      expiry: 'A lock is not an expiry. It does not go away with time.',
    },
    forgotten: {
      heading: 'If you have forgotten it',
      again: 'Nobody can look up the old one. You set a new one: a reset 再設定.',
      wait: 'Do not guess. A reset is possible before anything is locked, too.',
    },
    kiosk: {
      heading: 'At a kiosk in a shop',
      know: 'If you know one of the two, signature or user authentication, you can reset the other.',
      steps: {
        steps: [
          'Install the app 「JPKI暗証番号リセット」 on a phone with NFC.',
          'Reserve in the app: enter the one you know, read the card, and take pictures of the card and of your face.',
          `Within ${periods.kioskBookingHours} hours, place the card on a kiosk in a shop and set the new one. Kiosks work from ${kioskHours.from} to ${kioskHours.to}.`,
        ],
      },
      shops: `For the signature: ${chainsFor('sign')} and others. For user authentication: only some shops, such as ${chainsFor('auth')}.`,
      not: 'It does not work if the certificates have expired or were revoked 失効, or if your name or address has changed.',
    },
    office: {
      heading: 'At the municipal office 市区町村の窓口',
      all: 'The office of the municipality where you are registered resets all four. If you know neither of the two, it is the only way.',
      only: 'The card information PIN and the resident registry PIN are reset at the office only.',
    },
  },
  next: {
    title: 'Place the card to see what is locked',
    sentence: 'On Home, “See what to do” gives the one way out that fits your card.',
  },
};
