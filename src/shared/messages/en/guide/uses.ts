import type { Guide } from '../../ja/guide.ts';

export const uses: Guide['topics']['uses'] = {
  summary: 'One is for sending documents, the other for logging in.',
  words: [
    'SSH',
    'OpenSC',
    'PKCS11',
    'client certificate',
    'tax return',
    'Mynaportal',
    'convenience store',
    'residence certificate',
    'insurance card',
    'bank account',
    'seal',
    'hanko',
  ],
  sections: {
    sign: {
      heading: 'Signature certificate 署名用電子証明書',
      about:
        'For making and sending electronic documents over the internet. It stands for your registered seal.',
      examples: [
        'e-Tax (tax returns)',
        'Applications about child care ぴったりサービス',
        'Online applications for hometown tax ふるさと納税',
        'Online moving-out notices 転出届',
        'Applying for certificates on a phone スマホ用電子証明書',
      ],
    },
    auth: {
      heading: 'User authentication certificate 利用者証明用電子証明書',
      about: 'For logging in to internet sites, and to terminals such as those in convenience stores.',
      examples: [
        'Logging in to Mynaportal マイナポータル',
        'Getting official papers, e.g. a residence certificate 住民票の写し, at a convenience store',
        'Use as a health insurance card 健康保険証',
      ],
    },
    how: {
      heading: 'How they are used',
      hold: 'You hold the card to a phone or place it on a card reader, and enter the PIN that you have set 暗証番号 (for signing, the password パスワード).',
    },
    shows: {
      heading: 'What the other side gets to know',
      sign: 'The signature certificate holds your name, address, date of birth and sex. It goes along with what you sign.',
      auth: 'The user authentication certificate holds no name and no address.',
      number: 'Neither holds your My Number (the 12 digits).',
    },
  },
  next: {
    title: 'Find out which PIN you are being asked for',
    sentence:
      'Six characters or more mean the signature password 署名用パスワード, four digits usually the user authentication PIN 利用者証明用暗証番号. Read its name on the screen before you enter anything.',
  },
};
