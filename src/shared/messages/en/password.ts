import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: 'Enter the signature password 署名用パスワード',
  purpose:
    'It is used to read the dates and contents of the signature certificate from the card. Nothing is signed.',
  label: 'Signature password 署名用パスワード',
  which:
    'The password of 6 to 16 characters that you chose at the municipal office. It is not one of the 4-digit PINs.',
  reveal: 'Show the password',
  rules: {
    heading: 'What it looks like',
    length: '6 to 16 characters',
    letter: 'has a letter (A–Z)',
    digit: 'has a digit (0–9)',
    met: 'done',
    unmet: 'not yet',
  },
  faults: {
    'bad-character': 'There are characters other than letters and digits. Turn the Japanese input off.',
    'too-short': 'It is too short: at least 6 characters.',
    'too-long': 'It is too long: at most 16 characters.',
    'needs-letter': 'There is no letter in it. It is another secret than the 4-digit PINs.',
    'needs-digit': 'There is no digit in it.',
  },
  hints: {
    changes: {
      case: 'Small letters were turned into capitals.',
      width: 'Full-width characters were turned into half-width ones.',
      spaces: 'Spaces around it were removed.',
    },
    capsLock: 'Type it in capitals or small letters; all become capitals.',
    lookAlike: (positions) => `Look-alikes: ${positions.join(', ')}`,
    lookAlikeAt: (position, name) => `character ${position} is the ${name}`,
    lookAlikeNames: { '0': 'digit zero', O: 'letter O', '1': 'digit one', I: 'letter I' },
    cleared: 'You were away for a while, so the entry was cleared.',
  },
  notSent: 'It was not sent to the card, so no try was used.',
  lastTry: {
    title: 'This is the last try',
    sentence:
      'One more mistake locks it until it is reset at the office or a kiosk. Unless you are sure, stop here.',
    consent: 'I know that a mistake locks it, and I want to use the last try',
    consentMissing: 'To go on, tick the box above.',
  },
  submit: 'Read the certificate',
  working: 'The card is checking. Please do not move it.',
  done: 'The signature certificate was read.',
  keepsNothing: 'The password is not stored, and not sent over the internet.',
};
