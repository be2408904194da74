import type { Guide } from '../../ja/guide.ts';

export const stopping: Guide['topics']['stopping'] = {
  summary: 'Apply at your municipal office, and the certificates stop.',
  words: ['stop', 'give up', 'cancel', 'quit', 'revoke', 'return', 'not needed', 'add', 'start again'],
  sections: {
    stop: {
      heading: 'Stopping',
      office:
        'At the office of the municipality where you are registered 市区町村の窓口, apply to have the certificates made unusable (revocation 失効).',
      online: 'The official JPKI user’s software JPKI利用者ソフト may be able to apply, too. Shomei cannot.',
      which: 'You can stop only the signature certificate or only the user authentication certificate.',
    },
    effects: {
      heading: 'Afterwards',
      card: 'The card remains an identity document.',
      auth: 'Without user authentication 利用者証明用, Mynaportal, convenience stores and health insurance stop.',
      phone: 'When the card’s certificates stop, so do those on a phone スマホ用電子証明書.',
    },
    again: {
      heading: 'If you want them again',
      office: 'As long as the card has not ended, the office issues new ones.',
    },
  },
  next: {
    title: 'First make sure that you do not use it as a health insurance card',
    sentence:
      'If you do, ask your health insurance about a confirmation document 資格確認書 before you stop.',
  },
};
