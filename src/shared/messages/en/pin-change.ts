import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence. */
const its = (pin: PinKind) => name(pin).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
const word = (pin: PinKind) => (pin === 'sign' ? 'password' : 'PIN');

export const pinChange: Messages['pinChange'] = {
  open: { sign: 'Change the password', pin: 'Change the PIN' },
  openOf: (pin) => `Change the ${word(pin)}: ${its(pin)}`,
  title: 'Change a PIN or password',
  leave: 'Cancel, back to Home',
  left: (pin) => `Cancelled. The ${word(pin)} was not changed.`,
  back: 'Back',
  next: 'Next',
  steps: {
    label: 'Steps',
    which: 'Choose',
    current: (pin) => `Present ${word(pin)}`,
    replacement: (pin) => `New ${word(pin)}`,
    done: 'Done',
    passed: 'done',
  },
  nothingSentYet:
    'Nothing is sent to the card before you press “Change” at the end. You can stop at any time.',
  looks: { sign: '6 to 16 letters and digits', pin: '4 digits' },
  introduction: {
    sign: 'It has 6 to 16 letters and digits. You enter it at the end of online applications, such as e-Tax or a moving-out notice 転出届.',
    auth: 'It has 4 digits. You enter it to log in to Mynaportal マイナポータル, at convenience stores コンビニ交付 and at health insurance counters 健康保険証.',
    'card-info': 'It has 4 digits. You enter it to copy your name and address into a form.',
  },
  notToBeMixedUp: {
    sign: 'It is not one of the 4-digit PINs 暗証番号.',
    auth: 'The PINs 券面事項入力補助用 and 住民基本台帳用 have 4 digits, too, but are other PINs.',
    'card-info': 'The PINs 利用者証明用 and 住民基本台帳用 have 4 digits, too, but are other PINs.',
  },
  which: {
    heading: 'Which one do you want to change?',
    label: 'What can be changed',
    elsewhere: 'Cannot be changed here',
    none: 'There is nothing that can be changed here now.',
    residentOnly: 'It can be changed only at the municipal office 市区町村の窓口 where you are registered.',
    reasons: {
      locked: 'It is locked, so it cannot be changed here.',
      absent: 'It is not set on this card.',
      unknown: 'Its tries left could not be read, so it cannot be changed. Please place the card again.',
      reading: 'The card is being read.',
    },
  },
  current: {
    heading: (pin) => `Enter the present ${its(pin)}`,
    label: (pin) => `Present ${its(pin)}`,
    forgotten: 'I do not remember it',
    notNow: (pin) => `It cannot be changed now: ${name(pin)}`,
  },
  pad: {
    heading: (pin) => `Change the ${its(pin)} on the keys of the reader`,
    sentence:
      'This card reader has keys for digits. The PIN goes from the reader straight to the card and never enters this computer.',
    order: [
      'Enter the present PIN and press the OK key of the reader.',
      'Enter the new PIN and press the OK key.',
      'Enter the new PIN once more and press the OK key.',
    ],
    advice: 'Avoid what others could guess, such as your birthday or 1234. This screen cannot check it.',
    begin: 'Start at the reader',
    whatHappens: 'The reader will ask for the digits. To stop, press the cancel key of the reader.',
    working: 'Please use the keys of the reader. To stop, press its cancel key.',
    typeHere: 'Enter it on this screen',
    useKeys: 'Enter it on the keys of the reader',
    noKeys: 'This card reader has no keys for digits, so you enter the PIN on this screen.',
    noLetters: 'The keys of the card reader have no letters, so you enter the password on this screen.',
  },
  replacement: {
    heading: (pin) => `Choose the new ${its(pin)}`,
    first: (pin) => `New ${its(pin)}`,
    second: 'Enter the same once more',
    same: 'Both are the same.',
    different: 'The two are not the same.',
    differentNext: 'There is a slip in one of them. Enter them again.',
    whatHappens: (pin) =>
      `When you press “Change”, the card checks the present ${word(pin)} once. If it is right, the card takes the new one. If it is wrong, nothing changes and one try is used.`,
    submit: 'Change',
    submitAnyway: 'Change it anyway',
    working: 'The card is changing it. Please do not move it.',
  },
  advice: {
    title: 'Others could guess this',
    reasons: {
      'same-as-current': 'It is the same as the present one.',
      'same-as-other': 'It is the same as another PIN.',
      'birth-date':
        'It is a birth date or a date on the card. That is what somebody who finds the card tries first.',
      year: 'It is a year.',
      sequence: 'Its digits or letters follow one another.',
      repeated: 'It repeats the same digits or letters.',
    },
    again: 'Choose another one or, if you are sure, press “Change it anyway”.',
  },
  done: {
    heading: (pin) => `Changed: ${name(pin)}`,
    sentence: 'From now on only the new one works.',
    keep: {
      heading: 'Write it down and keep it safe',
      texts: [
        'Correct your written note, for example the sheet 設定暗証番号記載票 that you got with the card.',
        'Keep it in a safe place, not together with the card.',
      ],
    },
    asks: {
      heading: 'Where you will now be asked for the new one',
      texts: {
        sign: [
          'all programs and apps for online applications, such as e-Tax and Mynaportal マイナポータル',
          'other computers and phones with which you use this card',
        ],
        auth: [
          'all programs and apps to which you log in with this card, such as Mynaportal マイナポータル',
          'convenience stores コンビニ交付 and health insurance counters 健康保険証',
          'other computers and phones with which you use this card',
        ],
        'card-info': [
          'all programs and apps that copy your name and address',
          'when this PIN is asked for to put certificates on a phone スマホ用電子証明書',
        ],
      },
      phone: 'The PINs of certificates on your phone スマホ用電子証明書 are others. They have not changed.',
    },
    secret: {
      heading: 'Tell nobody',
      text: 'Do not tell your PINs or your password to others, and do not lend the card. Do not answer when somebody asks for them by phone or mail.',
    },
    another: 'Change another one',
    home: 'Back to Home',
  },
  failed: {
    title: 'Result of the change',
    inForce: {
      old: {
        sign: 'The password was not changed. It is still the one you had.',
        pin: 'The PIN was not changed. It is still the one you had.',
      },
      'old-or-new': {
        sign: 'It is not known which password is the right one now. Try the new one first.',
        pin: 'It is not known which PIN is the right one now. Try the new one first.',
      },
    },
  },
  interrupted: {
    heading: 'The card left, so nothing was changed',
    inForce: (pin) => `The ${word(pin)} was not changed. It is still the one you had.`,
    sentence: 'What you entered was removed from this window without being sent to the card.',
    next: 'Once it has been read, you can start again from Home.',
  },
};
