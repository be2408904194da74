import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const home: Messages['home'] = {
  starting: { title: 'Looking for card readers', sentence: 'Just a moment, please.' },
  identifying: { title: 'Looking at the card', sentence: 'Just a moment, please. Do not move the card.' },
  stillReading:
    'The card reader is slow to answer. The card is still being read. To stop, simply take it out.',
  otherTokens: {
    juki: {
      title: 'This is a Juki card 住民基本台帳カード（住基カード）, the card before My Number',
      sentence:
        'Certificates for these cards were issued until December 2015. The ones on it have ended and cannot be used any more.',
      next: 'For certificates, apply for a My Number Card マイナンバーカード. If you have one, place that card instead.',
      action: 'Change to a My Number Card',
    },
    phone: {
      title: 'These are certificates on a phone スマホ用電子証明書',
      sentence:
        'This seems to be a phone, not a card. Certificates on a phone end on the same day as those on your card.',
      next: 'Place your My Number Card here. For the phone, use the Mynaportal app マイナポータル on the phone itself.',
      action: 'Change to a My Number Card',
    },
    unknown: {
      title: 'This kind of card is not known',
      sentence:
        'It looks like a card of the Japanese public certification service 公的個人認証サービス, of a kind Shomei does not know. Nothing was written to it.',
      next: 'If you have a My Number Card マイナンバーカード, place that one.',
      action: 'Change to a My Number Card',
    },
  },
  card: {
    reading: 'Reading the card',
    read: 'My Number Card マイナンバーカード read',
    reader: 'Card reader',
    expires: 'Card expires カードの有効期限',
    expired: 'This card has expired',
    announced:
      'The next My Number Card 次期個人番号カード, as far as it was announced. It is not issued yet. What is not decided is made up by this program.',
    expiryUnknown: 'could not be read from the card',
    notChecked:
      'Whether a certificate was revoked 失効 before its end is not checked here. The signature certificate is revoked when your name or address changes.',
    howToCheck: 'See the official way to check',
  },
  certificates: {
    purpose: {
      auth: 'For logging in, and at convenience stores.',
      sign: 'For signing online applications and other documents.',
    },
    badge: {
      pending: 'Reading',
      within: 'Within its validity period',
      renewable: 'Can be renewed now',
      lastDay: 'Ends today',
      expired: 'Expired',
      'not-yet': 'Not yet begun',
      absent: 'Not on this card',
      'needs-password': 'Needs the password',
      locked: 'Locked',
      unreadable: 'Not readable',
    },
    renewFrom: 'Renewable 更新',
    openPassword: 'Enter the password',
    details: 'Details',
    detailsOf: (certificate) => `Details of the ${certificate}`,
    notLaterThanAuth: (day) => `It usually ends no later than the other one: ${date.day(day)}.`,
    locked:
      'The signature password 署名用パスワード is locked after too many mistakes. Once it is reset, the dates can be seen too.',
    triesUnknown:
      'The tries left could not be read, so the password cannot be entered. Please place the card again.',
    absent: {
      sign: 'It is in principle not issued to children under 15, and not to people who declined it. Nothing is broken.',
      auth: 'It was declined, or its use was ended. Nothing is broken.',
      faceCard:
        'This seems to be a card without PINs 顔認証マイナンバーカード. Such cards have no signature certificate.',
    },
    expired: {
      auth: 'It no longer works for logging in to Mynaportal マイナポータル or at convenience stores.',
      sign: 'It no longer works for signing, e.g. for e-Tax.',
      stillAuth: 'As an identity document, the card is good until its own expiry date.',
      cardToo: 'The card itself has expired as well, so it is not an identity document any more either.',
      insuranceAsk: 'Ask your health insurance whether it still works as a health insurance card.',
      stillSign: 'Logging in and convenience stores (user authentication) are not affected.',
      insuranceUntil: (day) =>
        `As a health insurance card it works ${date.until(day)}, without sharing medical data.`,
      insuranceEnded: (day) => `Its use as a health insurance card ended on ${date.plain(day)}, too.`,
    },
    notYet: (day) => `It can be used ${date.from(day)}, not before.`,
  },
  secrets: {
    heading: 'Tries left of each PIN 暗証番号',
    tries: (left, max) => `${left} of ${max} tries left`,
    lastTry: 'Only 1 try left',
    blocked: 'Locked',
    absent: 'Not set',
    unknown: 'Tries left not known',
    pending: 'Checking',
  },
  meaning: 'About these dates',
  entries: {
    sign: 'Sign a file',
    guide: 'Read the guide',
    planner: 'Work out a date',
    doctor: 'Run a check',
    check: 'Look at a signed file',
  },
  announce: {
    problem: (title, sentence) => `${title}. ${sentence}`,
    card: (sentences) => `My Number Card read. ${sentences.join(' ')}`,
    certificate: (name, state, until) => `${name}: ${state}${until ? `, ${until}` : ''}.`,
  },
};
