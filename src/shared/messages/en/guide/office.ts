import type { Guide } from '../../ja/guide.ts';

export const office: Guide['topics']['office'] = {
  summary: 'What the office where you are registered does, what to bring, and how somebody can go for you.',
  words: [
    'city hall',
    'ward office',
    'town hall',
    'agent',
    'family',
    'proxy',
    'bring',
    'fee',
    'appointment',
    'cannot go',
    'hospitalised',
    'care home',
  ],
  sections: {
    where: {
      heading: 'Which office',
      home: 'The office of the municipality where you are registered as a resident 住民票のある市区町村の窓口. Others in principle cannot do it.',
      list: [
        'Issuing, renewing 更新 and stopping certificates',
        'Resetting and unlocking PINs and the password 暗証番号',
        'Changes of address or name',
      ],
    },
    who: {
      heading: 'Who can go',
      self: 'Going yourself is quickest.',
      agent:
        'If you cannot, somebody else can: a legal representative 法定代理人, or a person you ask 任意代理人. Usually a letter 照会書 that asks for your consent is sent to you first, so it takes two visits. One is enough for a parent of a child under 15, and for a renewal with the 照会書 that came with the notice. Ask the office beforehand.',
    },
    bring: {
      heading: 'What to bring, and the cost',
      list: [
        'The My Number Card マイナンバーカード',
        'PINs and password 暗証番号, if known',
        'Another identity document, such as a driving licence',
        'Somebody going for you: an own identity document, and the letter 照会書兼回答書',
      ],
      free: 'Renewal and resetting are free. A new card in place of a lost one costs a fee.',
    },
  },
  next: {
    title: 'Find out opening hours and appointments first',
    sentence: 'Look for 「マイナンバーカード 電子証明書」 on the home page of your municipality, or call.',
  },
};
