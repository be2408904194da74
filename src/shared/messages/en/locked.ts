import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { foreignLineHours, kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence. */
const its = (pin: PinKind) => name(pin).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
const OFFICE = 'the municipal office 市区町村の窓口 where you are registered';

export const locked: Messages['locked'] = {
  open: 'See what to do',
  openOf: (pin) => `See what to do: ${name(pin)}`,
  pages: {
    reading: { title: 'Reading the card', sentence: 'Just a moment, please. Do not move the card.' },
    unknown: {
      title: 'The tries left could not be read',
      sentence: 'It is not known whether anything is locked ロック.',
    },
    'nothing-locked': {
      title: 'Nothing is locked ロック',
      sentence: 'All PINs and the password work as before.',
    },
    'no-pins': {
      title: 'Nothing is locked ロック',
      sentence:
        'This seems to be a card without PINs 顔認証マイナンバーカード. It works as a health insurance card and as an identity document, not for services that ask for a PIN.',
    },
  },
  noCertificate: (absent) => ({
    title: 'Nothing is locked ロック',
    sentence: `Not on this card: ${absent.map((kind) => common.certificates[kind]).join(', ')}. Without it there is no PIN for it and no lock. Nothing is broken.`,
  }),
  lockedPage: (pins) => ({
    title: `Locked ロック: ${pins.map(name).join(', ')}`,
    sentence:
      'There were too many mistakes in a row. Waiting does not help, but once it is reset it works again. As an identity document the card works as before.',
  }),
  wayOut: {
    heading: 'The way out',
    wait: 'Please wait until the card has been read.',
    'read-again': 'Place the card again and read it once more.',
    none: {
      title: 'There is nothing to do now',
      'nothing-locked': 'If you know a PIN or the password, you can change it from Home.',
      'no-pins': `If you want to use PINs, ${OFFICE} can change the card.`,
      'no-certificate': `If you need the certificate 電子証明書, ask at ${OFFICE}.`,
      forgottenHeading: 'If you do not remember one',
      forgotten: `Do not try: have it reset before it locks. Take the card to ${OFFICE}. It is free.`,
    },
    kiosk: {
      title: 'Have it reset with a phone app and a kiosk in a shop',
      steps: (other) => [
        'Put the app “JPKI暗証番号リセット” on a phone.',
        `Book in the app: photograph the side of the card with your picture, enter the ${its(other)} to read the card, and photograph your face.`,
        `Within ${periods.kioskBookingHours} hours, go to a kiosk キオスク端末 in a shop. It can be used from ${kioskHours.from} to ${kioskHours.to}.`,
        'Put the card on the kiosk and choose a new one. It is free.',
      ],
      shopsHeading: 'Shops',
      shops: {
        sign: '7-Eleven セブン-イレブン, Lawson ローソン, FamilyMart ファミリーマート, Ministop ミニストップ, AEON and AEON Style イオン, some shops of Daiei ダイエー, AEON Hokkaido and Tohoku, and Fuji フジ.',
        auth: '7-Eleven セブン-イレブン, AEON and AEON Style イオン, some shops of AEON Hokkaido and Tohoku, and Fuji フジ. Not Lawson, FamilyMart, Ministop or Daiei.',
      },
      conditionsHeading: 'If all of this is so',
      conditions: (other) => [
        `you know the ${its(other)}`,
        'your certificates 電子証明書 have neither ended nor been revoked 失効',
        'your name and address have not changed since',
      ],
      otherwise: `If not, have it reset at ${OFFICE}.`,
      official: 'See the shops on the official page',
    },
    office: {
      title: `Have it reset at ${OFFICE}`,
      because: {
        'both-locked':
          'The signature password and the user authentication PIN are both locked, so a kiosk cannot help.',
        'office-only':
          'The PINs 券面事項入力補助用 and 住民基本台帳用 are reset at the office only. It resets the others along with them.',
        'not-announced':
          'This card is not issued yet, so it is not known whether it can be reset anywhere but at the office.',
        'other-secret':
          'A kiosk asks for the other PIN or password and its certificate, which cannot be used on this card.',
        'card-ended':
          'The card has expired, so a kiosk cannot help. Ask at the office about a new card, too.',
        'certificate-ended':
          'The certificate has expired, so a kiosk cannot help. The office renews it at the same time.',
        'certificate-unusable':
          'The certificate has not begun yet or could not be read, so a kiosk cannot help.',
      },
      free: 'Say 「暗証番号を設定し直したい」 (I want to set my PIN again). It is free.',
    },
  },
  bring: {
    heading: 'What to bring 持ち物',
    kiosk: ['My Number Card マイナンバーカード', 'a phone with the app “JPKI暗証番号リセット”'],
    office: [
      'My Number Card マイナンバーカード',
      'another identity document 本人確認書類, such as a driving licence',
    ],
    agent:
      'If somebody goes for you 代理人, two visits are usually needed, because a letter 照会書 is sent to you in between. A parent of a child under 15 goes once. Ask at the office first.',
  },
  counters: 'Tries left now 残り回数',
  lost: {
    heading: 'If you have lost the card カードをなくしたとき',
    sentence: 'Have it suspended 一時停止 by phone:',
    phone: lostCardLines.foreign.number,
    hours: `Free of charge, 24 hours, every day; in English ${foreignLineHours.en}, otherwise to suspend only. In Japanese: ${lostCardLines.japanese.number}.`,
  },
  print: 'Print in large type',
  printed: (day) => `Printed by Shomei on ${day}`,
};
