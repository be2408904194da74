import { kioskHours, periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { date, countMonths } from './date.ts';
import { chainsFor } from './shops.ts';

const OFFICE = 'municipal office 市区町村の窓口';
const bring =
  'Bring the card and your PINs (and the expiry notice 有効期限通知書, if you got one). It is free.';

export const nextStep: Messages['nextStep'] = {
  wait: { title: 'Just a moment, please', sentence: 'The card is being read. Please do not move it.' },
  readAgain: {
    title: 'Place the card again and read it once more',
    sentence: `If it keeps happening, have the card looked at by the ${OFFICE} where you are registered.`,
  },
  cardEnded: (endedOn) => ({
    title: `Ask at your ${OFFICE} about a new card`,
    sentence: `This card expired on ${date.plain(endedOn)}. The certificates alone cannot be renewed. Apply for a new card, with a photograph; it takes about ${countMonths(periods.cardWaitMonths)}, and is collected at the office.`,
  }),
  noCertificates: {
    title: `If you need certificates, your ${OFFICE} can issue them`,
    sentence: 'There are no certificates on this card. It goes on working as an identity document.',
  },
  bothLocked: {
    title: `Have both reset at the ${OFFICE} where you are registered`,
    sentence:
      'Signature password and user authentication PIN are both locked, so a convenience store kiosk cannot help. Bring the card, and another identity document if you have one.',
  },
  locked: (pin, reset) =>
    reset === 'kiosk'
      ? {
          title: `Have it reset: ${common.secrets[pin]}`,
          sentence: `If you know the ${pin === 'sign' ? 'user authentication PIN 利用者証明用暗証番号' : 'signature password 署名用パスワード'}: with the phone app “JPKI暗証番号リセット” and a kiosk ${pin === 'sign' ? 'in a convenience store' : `at a shop such as ${chainsFor('auth')}`} (${kioskHours.from}–${kioskHours.to}). If not: at your ${OFFICE}. Both are free.`,
        }
      : {
          title: `Have it reset at your ${OFFICE}: ${common.secrets[pin]}`,
          sentence:
            'Your other PINs and the certificates go on working. Bring the card, and another identity document if you have one.',
        },
  lockedAndExpired: {
    title: `Have the certificate renewed and the PIN reset at your ${OFFICE}`,
    sentence:
      'The certificate has expired, so a convenience store kiosk cannot help. The office does both at once. Bring the card, and another identity document if you have one.',
  },
  renewExpired: {
    title: `Get a new certificate at your ${OFFICE}`,
    sentence: `It can be issued after the end, too. ${bring}`,
  },
  signExpired: {
    title: `If you need to sign, your ${OFFICE} can issue a new signature certificate`,
    sentence: `The user authentication certificate goes on working. ${bring}`,
  },
  lastTry: (pin) => ({
    title: `One more mistake locks it: ${common.secrets[pin]}`,
    sentence:
      'Do not try it unless you are sure. A correct entry brings all tries back. If you have forgotten it, the office can reset it before it locks.',
  }),
  renew: (until, daysLeft) => ({
    title:
      daysLeft === 0
        ? `Renew it today at your ${OFFICE}`
        : `Renew it at your ${OFFICE} by ${date.day(until)}`,
    sentence:
      daysLeft === 0 ? `If the office is closed: it can be issued after the end, too. ${bring}` : bring,
  }),
  renewWithCard: (until) => ({
    title: `Renew the card itself: apply early, to have the new one by ${date.day(until)}`,
    sentence: `The card ends on that day, too. Apply early for a new one, with a photograph, by post, phone or PC: it takes about ${countMonths(periods.cardWaitMonths)} until you can collect it. If you have a period of stay 在留期間, have the card extended at the office instead.`,
  }),
  checkClock: (from) => ({
    title: 'Check the date of this computer',
    sentence: `The certificate begins ${date.from(from)}, which is still to come by this computer’s clock. The clock looks wrong: in the computer’s settings, have date and time set automatically. If the date is right, the certificate can be used then.`,
  }),
  checkClockByBuild: (shown) => ({
    title: 'Check the date of this computer',
    sentence: `This computer’s clock shows ${date.plain(shown)}, but this version of Shomei was made later than that. The clock is wrong: in the computer’s settings, have date and time set automatically.`,
  }),
  seeSignature: {
    title: 'Enter the signature password 署名用パスワード to see the dates',
    sentence: 'This card seems to hold only the signature certificate.',
  },
  justIssued: {
    title: 'Please wait about a day before you use it',
    sentence:
      'It can take from an hour to a day before a certificate that has just been issued works everywhere.',
  },
  nothing: (renewFrom) => ({
    title: 'There is nothing to do now',
    sentence: `You can renew at your ${OFFICE} ${date.from(renewFrom)}.`,
  }),
  nothingWithCard: (until, months) => ({
    title: 'There is nothing to do now',
    sentence: `Card and certificates end together on ${date.day(until)}. From ${months} months before, you can apply for a new card, which takes about ${countMonths(periods.cardWaitMonths)}. If you have a period of stay 在留期間, go to your ${OFFICE} after it is extended, before that day.`,
  }),
};
