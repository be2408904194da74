import type { Messages } from '../ja.ts';

/** The card in other programs, through OpenSC. */
export const elsewhere: Messages['elsewhere'] = {
  open: 'Use it in other programs (SSH, browsers)',
  title: 'Use the card in other programs',
  intro:
    'SSH and websites can use the key of the user authentication certificate to log you in. A program named OpenSC stands between the card and them. This page is for people who know what they want.',
  guard: {
    title: 'The other program asks for the PIN',
    sentence:
      'Shomei is not in between, so it cannot stop you before the last try. Three wrong PINs in a row lock it.',
    tries: (left) => `Tries left for the user authentication PIN now: ${left}.`,
    signature:
      '“Digital Signature PIN” means the signature password. A log-in does not need it: cancel when you are asked for it.',
  },
  sample: 'Other programs cannot see a sample card.',
  openSc: {
    heading: 'OpenSC',
    found: (version) => `Found (${version})`,
    foundUnknown: 'Found (version unknown)',
    none: 'It is not on this computer yet. This command installs it:',
    look: 'Look again',
    canHeading: 'What it can do',
    can: ['Log in with SSH', 'Log in to websites that speak TLS 1.2'],
    cannotHeading: 'What it cannot do',
    cannot: [
      'Log in to websites that speak TLS 1.3 only: OpenSC cannot make that kind of signature (RSA-PSS). Chromium says ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS.',
      'Log in to Mynaportal or e-Tax',
    ],
    stays:
      'Once the PIN was entered, the key may be used without asking until the card is taken out or the browser ends. Take the card out when you are done.',
  },
  copy: 'Copy',
  add: 'Add',
  undo: 'Undo',
  undone: 'It is as it was before.',
  done: 'Done.',
  unclear: (file) => `${file} cannot be changed from here.`,
  ssh: {
    heading: 'SSH',
    lead: 'This is the public key. Add this one line to ~/.ssh/authorized_keys on the server. It holds neither name nor address.',
    needCard: 'Once a card is read, its public key stands here.',
    save: 'Save as a file',
    saved: 'Saved.',
    host: 'Name of the server',
    hostHint: 'For example: server.example.com',
    hostWrong: 'This is not the name of a server. For example: server.example.com',
    preview: (file) => `“Add” writes these lines at the end of ${file}. Nothing else in it changes.`,
    there: (file) => `${file} has lines of Shomei.`,
  },
  browsers: {
    snap: 'This browser was installed as a snap, which cannot load the module. Install it as an ordinary package to use the card.',
    flatpak:
      'This browser was installed as a flatpak, which cannot load the module. Install it as an ordinary package to use the card.',
    none: 'Not found on this computer.',
  },
  firefox: {
    heading: 'Firefox',
    lead: 'Opens Firefox with a new profile for this card. Your usual Firefox stays as it is.',
    start: 'Open Firefox',
    undo: 'Delete this profile',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file) => `“Add” writes these lines at the end of ${file}. Chromium and Chrome both use it.`,
    there: (file) => `${file} has lines of Shomei.`,
    none: (file) =>
      `The browser’s list (${file}) is not there yet, or is not as expected. Open and close the browser once, then look again.`,
    isOpen: 'The browser is open. Close all its windows to change this.',
    start: 'Open Chromium',
  },
  official: {
    heading: 'Mynaportal, e-Tax',
    sentence:
      'These need the official software. On Linux, jpki/myna, made by volunteers, is a bridge to them. Shomei does not imitate it.',
    software: 'See the official software',
    bridge: 'See jpki/myna',
  },
  byHand: {
    heading: 'Set it up by hand',
    windows: [
      'Install OpenSC with its installer.',
      'Edge and Chrome may work at once through the card support of Windows (minidriver).',
      'In Firefox, load C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll under Settings, Security Devices.',
      'For SSH, write PKCS11Provider and that path into its settings file.',
    ],
    mac: [
      'Install the package of OpenSC.',
      'Safari and Chrome may work at once through CryptoTokenKit of macOS.',
      'In Firefox, load /Library/OpenSC/lib/opensc-pkcs11.so under Settings, Security Devices.',
      'For SSH, write PKCS11Provider and that path into its settings file.',
    ],
    untried: 'We have not tried this on Windows or macOS.',
  },
};
