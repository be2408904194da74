import type { LifeEventTexts } from '../ja/life-events.ts';
import type { Messages } from '../ja.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../domain/facts.ts';
import { countMonths } from './date.ts';

const OFFICE = 'municipal office 市区町村の窓口';
const SIGN = 'signature certificate 署名用電子証明書';
const AUTH = 'user authentication certificate 利用者証明用電子証明書';
const bringCard = 'The My Number Card マイナンバーカード';
const bringPins =
  'User authentication PIN 利用者証明用暗証番号 (4 digits) and signature password 署名用パスワード (6 to 16 characters)';
const bringOther = 'Another identity document 本人確認書類, in case a PIN is forgotten';
const faceGoesOn = 'The card as an identity document with a photograph, until the card itself expires';

const moved: LifeEventTexts = {
  name: 'I moved',
  hint: 'Your address has changed',
  lead: `When your name, address, date of birth or sex changes, the ${SIGN} ends at once, even before its date. Ask for a new one at the same counter where you report the change.`,
  stops: [
    `The ${SIGN} (signing for e-Tax and so on)`,
    'The phone certificate スマホ用電子証明書 made with it',
  ],
  goesOn: [
    `The ${AUTH} (login, convenience stores, health insurance). But the card itself lapses without a moving-in notice 転入届 within ${periods.moveInDays} days of moving in (${periods.plannedMoveDays} days of the planned date), or without registering it for further use 継続利用 within ${periods.continuedUseDays} days of that notice`,
    'If only the name of the town or of the building changed, the signature certificate goes on too',
  ],
  todo: [
    `Report the move or the new name at the ${OFFICE}.`,
    'Have the new address or name written on the card there.',
    'Ask there: 「署名用電子証明書も発行してください」 (“please issue a signature certificate too”), and choose a new password.',
    'Register the new certificate again in e-Tax and wherever else you use it. Apply for the phone certificate again.',
  ],
  bring: [
    bringCard,
    'Registry PIN 住民基本台帳用暗証番号 (4 digits)',
    'The new signature password you want 署名用パスワード (6 to 16 characters)',
  ],
};

const renewed: LifeEventTexts = {
  name: 'I renewed today',
  hint: 'You got new certificates',
  lead: 'It may take one hour to one day until the new certificates can be used everywhere. The old ones no longer work.',
  stops: ['The previous certificates', 'The phone certificate スマホ用電子証明書 made with the previous one'],
  goesOn: [faceGoesOn, 'The card’s expiry and your My Number do not change'],
  todo: [
    'Wait about a day. As a health insurance card too, the new date may take a day.',
    'Register the new certificate again in e-Tax and wherever else it was registered.',
    'If you used a phone certificate, apply for it again on the phone.',
    'Write the new date into the field 電子証明書の有効期限 on the front of the card.',
  ],
  bring: [],
};

const stayExtended: LifeEventTexts = {
  name: 'My period of stay was extended',
  hint: 'You got a new residence card 在留カード',
  lead: 'When your period of stay 在留期間 is extended, the My Number Card and its certificates are not extended automatically. Go to the office before the card’s expiry.',
  stops: [
    `After the card’s expiry neither the card nor its certificates work. A new card then costs about ${fees.newCard.toLocaleString('en')} yen`,
  ],
  goesOn: ['Until the card’s expiry, everything works as before'],
  todo: [
    `When you have the new residence card, go to the ${OFFICE} at once. No letter will remind you.`,
    'Have the card’s expiry changed to the end of the new period of stay.',
    'Certificates are not extended, so ask: 「電子証明書も新しく発行してください」 (“please issue new certificates too”).',
    `If the extension is not decided yet, ask before the card’s expiry for 特例期間延長 (a special extension): once only, and ${periods.stayExtensionMonths} months at most.`,
    'After a special extension, come again with the new residence card before the extended date.',
    'Since June 2026 you may choose a 特定在留カード, residence card and My Number Card in one; then the immigration office extends both.',
  ],
  bring: [
    bringCard,
    'The new residence card 在留カード (or proof that you applied, if it is not decided yet)',
    bringPins,
    'Resident registry PIN 住民基本台帳用暗証番号 (4 digits)',
  ],
};

const turning15: LifeEventTexts = {
  name: 'A child turns 15',
  hint: 'A signature certificate becomes possible',
  lead: `From the age of 15, a ${SIGN} can be issued. It is not issued automatically: ask for it at the office when it is needed.`,
  stops: [],
  goesOn: [`The card and the ${AUTH}`],
  todo: [
    `After the 15th birthday, ask at the ${OFFICE}: 「署名用電子証明書を発行してください」.`,
    'Choose a signature password 署名用パスワード: capital letters and digits, 6 to 16 characters.',
  ],
  bring: [bringCard, 'User authentication PIN 利用者証明用暗証番号 (4 digits)', bringOther],
};

const turning18: LifeEventTexts = {
  name: 'A child turns 18',
  hint: 'The card’s dates stay the same',
  lead: 'The card and its certificates go on until the dates they have. The next card will last until the 10th birthday after it is made.',
  stops: [],
  goesOn: ['The card and both certificates, each until its date'],
  todo: [
    'There is nothing to do.',
    'When the card’s expiry comes near, apply for a new card. From 15 on, the holder does it in person.',
  ],
  bring: [],
};

const lost: LifeEventTexts = {
  name: 'I lost my card',
  hint: 'Call first, so that it is stopped',
  lead: 'First call the number below and have the card stopped. It answers at night and on holidays. Without the PINs nobody else can use the certificates.',
  stops: [
    'When it is stopped, neither certificate works',
    'When the certificates are revoked, the phone certificate スマホ用電子証明書 is revoked too',
    'Health insurance, convenience stores, proof of identity',
  ],
  goesOn: ['Your My Number stays the same'],
  todo: [
    'Call the toll-free number above and have the card suspended 一時停止.',
    'If you lost it outside your home, tell the police 警察 and note the police report number 受理番号.',
    `If it is not found, report the loss at the ${OFFICE} and apply for a new card 再交付.`,
    'If it is found, take it to the office to end the suspension. That cannot be done by telephone.',
    `In a hurry, ask within ${periods.expressReportDays} days of the report for express issue 特急発行: about a week, about ${fees.expressCard.toLocaleString('en')} yen.`,
    'A driving licence on the card マイナ免許証 is not on the new one: have the police 警察 put it on again.',
  ],
  bring: [
    'An identity document 本人確認書類 (driving licence and so on; another one if your licence was only on the lost card マイナ免許証)',
    'The police report number 受理番号, if any',
    'A photograph',
    `The fee, about ${fees.newCard.toLocaleString('en')} yen`,
  ],
};

const stopUsing: LifeEventTexts = {
  name: 'I want to stop using certificates',
  hint: 'You can keep the card',
  lead: 'You can give up the certificates, or one of them, and keep the card. While the card has not expired, they can be issued again at any time.',
  stops: [
    'Without the signature certificate: signing online applications, and the phone certificate',
    'Without the user authentication certificate: Mynaportal login, convenience stores, health insurance',
  ],
  goesOn: [faceGoesOn],
  todo: [
    'Make sure that nothing you use still needs them (e-Tax, health insurance …).',
    `Apply for revocation 失効申請 at the ${OFFICE}, and say which one.`,
  ],
  bring: [bringCard, bringPins],
};

const expired: LifeEventTexts = {
  name: 'A certificate has expired',
  hint: 'What works and what does not',
  lead: `Until the card itself expires, new certificates are issued at the office, free of charge. As a health insurance card it works until the end of the month ${periods.insuranceMonths} months after the one in which it ended.`,
  stops: [],
  goesOn: [],
  todo: [
    `Ask at the ${OFFICE} where you are registered: 「電子証明書を新しく発行してください」.`,
    'Wait about a day until the new certificates can be used.',
  ],
  bring: [bringCard, bringPins, 'The expiry notice 有効期限通知書, if you got one', bringOther],
};

export const lifeEvents: Messages['lifeEvents'] = {
  choose: 'What happened?',
  others: 'Choose something else',
  headings: {
    days: 'Your dates',
    stops: 'What stops',
    goesOn: 'What goes on',
    todo: 'What to do, in this order',
    bring: 'Bring 持ち物',
    call: 'Who to call',
    afterExpiry: 'What stops after the end?',
  },
  daysFrom: 'Worked out from the card in the reader.',
  child: 'The child’s date of birth 生年月日',
  childHint: 'Type it to see the day. It is not kept anywhere.',
  days: {
    'sign-ends-by': 'A new signature certificate ends on this day at the latest',
    'in-use-by': 'By this day everything should work as usual',
    'new-end': 'Last day of the new certificate (the date to write on the card)',
    'go-before': 'Go to the office by this day (card’s expiry カードの有効期限)',
    'extension-ends': 'A special extension 特例期間延長 ends on this day at the latest',
    'turns-15': '15th birthday',
    'turns-18': '18th birthday',
    'card-apply-from': 'First day to apply for a new card',
    'card-ends': 'Expiry of the present card カードの有効期限',
    'auth-ended': 'Last day of the user authentication certificate 利用者証明用電子証明書',
    'insurance-until': 'Last day as a health insurance card 健康保険証',
  },
  call: {
    sentence: 'Line for lost and stolen cards in foreign languages',
    phone: lostCardLines.foreign.number,
    hours: `Free, 24 hours, every day. They stop the card at once. In English ${foreignLineHours.en}; at other hours they suspend only. In Japanese: ${lostCardLines.japanese.number} マイナンバー総合フリーダイヤル.`,
    open: 'Open the official guide',
  },
  table: {
    caption: 'What works after the end',
    use: 'Use',
    columns: {
      sign: 'Signature certificate 署名用 ended',
      auth: 'User authentication 利用者証明用 ended',
      card: 'Card カード expired',
    },
    yes: 'Works',
    no: 'Stops',
    grace: `Until the end of the month, ${periods.insuranceMonths} months on`,
    signOnly: 'Signing only',
    unknown: 'Ask your insurance',
    rows: {
      etax: 'e-Tax and other online applications',
      myna: 'Mynaportal login マイナポータル',
      shop: 'Certificates at convenience stores コンビニ交付',
      insurance: 'Health insurance card 健康保険証',
      phone: 'Applying for a phone certificate スマホ用電子証明書',
      face: 'Identity document with photograph',
    },
  },
  events: {
    married: {
      name: 'I married, or my name changed',
      hint: 'Your name has changed',
      lead: 'When your name changes, the signature certificate 署名用電子証明書 ends before its date. The name on the card is changed at the office, too.',
      stops: [
        'The signature certificate 署名用電子証明書',
        'The phone certificate スマホ用電子証明書 made with it',
      ],
      goesOn: [
        'The user authentication certificate 利用者証明用電子証明書 (login, convenience stores, health insurance)',
      ],
      todo: [
        'After registering the marriage or the like, go to the municipal office 市区町村の窓口 where you are registered.',
        'Have the new name written on the card; say so if you want your former name 旧姓 on it, too.',
        'Ask: 「署名用電子証明書も発行してください」 (“please issue a signature certificate too”), and choose a new password.',
        'Register again in e-Tax and wherever else you use it. Apply for the phone certificate again.',
      ],
      bring: [
        'The My Number Card マイナンバーカード',
        'Resident registry PIN 住民基本台帳用暗証番号 (4 digits)',
        'The new signature password you want 署名用パスワード (6 to 16 characters)',
      ],
    },
    abroad: {
      name: 'I am moving abroad',
      hint: 'By the day before departure',
      lead: 'Japanese citizens keep the card if they register it for further use 継続利用 by the day before departure. Citizens of other countries ask at the office before they go.',
      stops: [
        'The signature certificate 署名用電子証明書, on the day of departure',
        'Without the registration, the whole card',
      ],
      goesOn: ['With it: the card and the user authentication certificate 利用者証明用電子証明書'],
      todo: [
        'Give a moving-out notice 転出届 for abroad at the municipal office 市区町村の窓口.',
        'There, register the card for further use 継続利用, by the day before departure.',
        'Keep a note of the PINs in a safe place.',
        'Back in Japan, register it again together with the moving-in notice 転入届, and get a new signature certificate.',
      ],
      bring: [
        'The My Number Card マイナンバーカード',
        'Resident registry PIN 住民基本台帳用暗証番号 (4 digits)',
        'The other PINs and the password 暗証番号',
      ],
    },
    'card-renewal': {
      name: 'The card’s end is near',
      hint: 'Apply for a new card',
      lead: `From ${periods.cardRenewalMonths} months before the card ends, you can apply for a new one. It takes about ${countMonths(periods.cardWaitMonths)}. With a limited period of stay, have the card extended instead.`,
      stops: ['After its end: the card and both certificates'],
      goesOn: ['Until then, the present card', 'Your My Number stays the same'],
      todo: [
        'Have a photograph ready.',
        'Apply by phone, PC, post or in a photo booth. It is free.',
        'When the notice comes, see whether you need an appointment 予約.',
        'Collect it in person at the municipal office 市区町村の窓口 and set the PINs.',
        'Register again for phone certificates and e-Tax. With a driving licence on the card マイナ免許証, go to the police.',
      ],
      bring: [
        'The present My Number Card マイナンバーカード',
        'The notice',
        'Another identity document 本人確認書類',
      ],
    },
    moved,
    renewed,
    'stay-extended': stayExtended,
    'turning-15': turning15,
    'turning-18': turning18,
    lost,
    'stop-using': stopUsing,
    expired,
  },
};
