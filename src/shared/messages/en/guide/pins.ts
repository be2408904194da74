import type { Guide } from '../../ja/guide.ts';

export const pins: Guide['topics']['pins'] = {
  summary: 'There are four: what they look like, how many tries they have, how to choose and change them.',
  words: [
    'password',
    'code',
    'change',
    'reset',
    'unlock',
    'initialise',
    'digits',
    'characters',
    'letters',
    'upper case',
  ],
  sections: {
    four: {
      heading: 'There are four',
      list: [
        'Signature password 署名用パスワード: 6 to 16 characters, with both capital letters and digits. Locks after 5 mistakes in a row.',
        'User authentication PIN 利用者証明用暗証番号: 4 digits. Locks after 3 mistakes in a row.',
        'Card information PIN 券面事項入力補助用暗証番号: 4 digits, for copying your name and address into forms. Locks after 3.',
        'Resident registry PIN 住民基本台帳用暗証番号: 4 digits, for reporting a move and the like at the office. Locks after 3.',
      ],
      same: 'The three 4-digit ones may be the same number.',
    },
    tries: {
      heading: 'Counting mistakes',
      count:
        'The card itself remembers them: over days, and over all programs. One correct entry sets the counter back.',
      shown:
        'Shomei always shows the tries left beside the field, and never sends anything a second time on its own.',
    },
    choose: {
      heading: 'Choosing and keeping them',
      list: [
        'Avoid what others can guess, such as a birthday or a telephone number.',
        'Tell nobody. Lend the card to nobody.',
        'Keep the sheet on which you wrote them in a safe place, apart from the card.',
      ],
      letters: 'The password has capital letters only. O and 0, I and 1 are easily mixed up.',
    },
    words: {
      heading: 'Change, reset, unlock',
      list: [
        'Change 変更: you know the present one and replace it, by yourself.',
        'Reset 再設定（初期化）: you have forgotten it and set a new one.',
        'Unlock ロック解除: it stopped after too many mistakes and is made usable again. At most offices this is the same as a reset.',
      ],
    },
    change: {
      heading: 'Where to change them',
      home: 'If you know the present one: the signature password, the user authentication PIN and the card information PIN can be changed with Shomei.',
      office: 'The resident registry PIN is changed at the municipal office 市区町村の窓口 only.',
    },
  },
  next: {
    title: 'To change one, use its button on Home',
    sentence:
      'Place the card, and the tries left are shown first. If you do not remember the present one, do not try.',
  },
};
