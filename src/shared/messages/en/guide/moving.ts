import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: 'The signature certificate ends automatically. Ask for a new one when you report the change.',
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
    `${periods.plannedMoveDays} days`,
    `${periods.moveInDays} days`,
    `${periods.continuedUseDays} days`,
    'further use',
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
      thirty: `But the card itself lapses, certificates and all, if the moving-in notice 転入届 is not given within ${periods.moveInDays} days of moving in and ${periods.plannedMoveDays} days of the planned date of moving out, or if the card is not registered for further use 継続利用 within ${periods.continuedUseDays} days of that notice. A new one costs about ${fees.newCard.toLocaleString('en')} yen.`,
    },
    phone: {
      heading: 'Your phone',
      ends: 'When the card’s signature certificate is revoked, so are the certificates on the phone スマホ用電子証明書. Apply for them again afterwards.',
    },
    abroad: {
      heading: 'Moving abroad',
      ask: 'Japanese citizens keep the card if they register it for further use 継続利用 at the office by the day before departure; otherwise it lapses. The signature certificate ends on the day of departure.',
    },
  },
  next: {
    title: 'Say at the office: 「署名用電子証明書も新しくしたい」',
    sentence:
      'It means: I also want a new signature certificate. Besides the card, you need the resident registry PIN 住民基本台帳用暗証番号 and the signature password 署名用パスワード.',
  },
};
