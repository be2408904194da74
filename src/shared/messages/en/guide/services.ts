import type { Guide } from '../../ja/guide.ts';

export const services: Guide['topics']['services'] = {
  summary: 'Check in this order: expiry, lock, revocation, registration, software.',
  words: [
    'error',
    'error code',
    'cannot log in',
    'login fails',
    'e-Tax error',
    'verification failed',
    'register',
    'cannot sign',
    'Myna app',
  ],
  sections: {
    card: {
      heading: 'The card',
      list: [
        'Has a certificate ended, or is a PIN locked? Home shows it at once.',
        '“Revoked” 失効しています: did you have the signature certificate issued anew after a move or marriage?',
        '“Verification failed” 検証に失敗しました can also appear just after issue. Wait about a day.',
      ],
    },
    service: {
      heading: 'The service',
      list: [
        'After new certificates, register them again in e-Tax and the like.',
        'See by its name on the screen which PIN is asked for.',
        'The service may be down for maintenance; look at its notices.',
      ],
    },
    computer: {
      heading: 'The computer',
      list: [
        'Bring the official JPKI software JPKI利用者ソフト up to date.',
        'Place the card again, and close other programs.',
        'Try another browser.',
      ],
    },
  },
  next: {
    title: 'Type the number or words of the error into the search of this guide',
    sentence: 'Known ones are explained, with what to do next.',
  },
};
