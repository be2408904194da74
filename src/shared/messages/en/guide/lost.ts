import type { Guide } from '../../ja/guide.ts';

export const lost: Guide['topics']['lost'] = {
  summary: 'Call 0120-95-0178 at once. It is free and answers day and night.',
  words: [
    'lost',
    'loss',
    'stolen',
    'theft',
    'found',
    'call',
    'telephone',
    'police',
    'new card',
    'suspend',
    'stop',
  ],
  sections: {
    stop: {
      heading: 'First, stop it by telephone',
      phone: 'My Number free line マイナンバー総合フリーダイヤル 0120-95-0178 (press 2 when the voice asks).',
      hours: 'Loss and theft: 24 hours, every day, free of charge. Other languages are spoken, too.',
    },
    after: {
      heading: 'Then',
      list: [
        'If you lost it outside your home, tell the police as well, and note the receipt number 受理番号.',
        'If it is not found, report it at your municipal office 市区町村の窓口 and apply for a new card. There is mostly a fee of about 1,000 yen.',
      ],
    },
    found: {
      heading: 'If you find it again',
      office:
        'Have the stop lifted at the office; it cannot be done by telephone. The certificates may have to be issued again.',
    },
    safe: {
      heading: 'Can whoever finds it use it?',
      pin: 'The certificates need a PIN, which locks after a few mistakes. The secret keys cannot be read out of the chip.',
    },
  },
  next: {
    title: 'Call 0120-95-0178',
    sentence: 'If in doubt, have it stopped first. You can go on using the card if it is found.',
  },
};
