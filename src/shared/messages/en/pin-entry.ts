import type { Messages } from '../ja.ts';

export const pinEntry: Messages['pinEntry'] = {
  password: {
    reveal: 'Show the password',
    hint: 'Type it in capitals or small letters; all become capitals.',
    faults: {
      'bad-character': 'There are characters other than letters and digits. Turn the Japanese input off.',
      'too-short': 'It is too short: at least 6 characters.',
      'too-long': 'It is too long: at most 16 characters.',
      'needs-letter': 'There is no letter in it. It is another secret than the 4-digit PINs.',
      'needs-digit': 'There is no digit in it.',
    },
  },
  pin: {
    reveal: 'Show the PIN',
    hint: '4 digits.',
    faults: {
      'bad-character': 'There are characters other than digits. The PIN has 4 digits.',
      'too-short': 'It is too short: the PIN has 4 digits.',
      'too-long': 'It is too long: the PIN has 4 digits.',
      'needs-letter': 'The PIN has 4 digits.',
      'needs-digit': 'The PIN has 4 digits.',
    },
  },
  rules: {
    heading: 'What it looks like',
    length: '6 to 16 characters',
    letter: 'has a letter (A–Z)',
    digit: 'has a digit (0–9)',
    met: 'done',
    unmet: 'not yet',
  },
  keyboard: {
    caps: 'Caps Lock is on. Everything becomes capitals anyway, so you can leave it.',
    ime: 'The Japanese input 日本語入力 is on. What you confirm becomes half-width.',
  },
  changes: {
    case: 'Small letters were turned into capitals.',
    width: 'Full-width characters were turned into half-width ones.',
    spaces: 'Spaces around it were removed.',
  },
  lookAlike: (positions) => `Look-alikes: ${positions.join(', ')}`,
  lookAlikeAt: (position, name) => `character ${position} is the ${name}`,
  lookAlikeNames: { '0': 'digit zero', O: 'letter O', '1': 'digit one', I: 'letter I' },
  cleared: 'You were away for a while, so the entry was cleared.',
  notSent: 'It was not sent to the card, so no try was used.',
  lastTry: {
    title: 'This is the last try',
    sentence:
      'One more mistake locks it until it is reset at the office or a kiosk. Unless you are sure, stop here.',
    askedAgain: 'If you go on, you will be asked once more in another window.',
  },
  keypad: {
    show: 'Use keys on the screen',
    hide: 'Close the keys',
    label: 'Digit keys',
    delete: 'Delete one digit',
    clear: 'Clear',
    shuffle: 'Mix the order of the digits',
    count: (typed, length) => `${typed} of ${length} digits entered`,
  },
};
