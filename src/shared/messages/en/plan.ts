import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { countDays, countMonths, date } from './date.ts';

const OFFICE = 'municipal office 市区町村の窓口';
const eras = {
  meiji: 'Meiji 明治',
  taisho: 'Taisho 大正',
  showa: 'Showa 昭和',
  heisei: 'Heisei 平成',
  reiwa: 'Reiwa 令和',
};

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? ` (${eras[era.era]} ${era.yearOfEra})` : '';
};

export const plan: Messages['plan'] = {
  open: 'Dates and plans',
  openFromCard: 'Calendar and printing',
  title: 'Dates and plans',
  tabsLabel: 'Dates and plans',
  tabs: { cards: 'Your cards', planner: 'Work out a date', events: 'What if …' },
  backToPlan: 'Back to dates and plans',

  life: {
    label: 'Dates of the certificate',
    issued: 'Issued 発行日',
    today: 'Today',
    renewal: 'First day of renewal 更新',
    end: 'Last day 有効期限',
    lastPossible: 'This day at the latest',
    insurance: 'Last day as a health insurance card 健康保険証',
    cardEnd: 'Last day of the card カードの有効期限',
    in: (days) => `in ${countDays(days)}`,
    ago: (days) => `${countDays(days)} ago`,
    wholeDay: 'Until the end of this day, 23:59:59 Japan time.',
    renewalNote: 'Renewed before this day, the new one may last only until your 5th birthday: a year less.',
    insuranceNote: 'Only to show that you are insured. Medical data is not shared.',
    lastPossibleNote:
      'The true date of the signature certificate 署名用電子証明書 cannot be seen before its password. It never lasts longer than the user authentication certificate 利用者証明用電子証明書, so it ends on this day at the latest.',
  },

  why: {
    otherDay: (name, day) => `${name}: ${date.until(day)} (later, so it did not decide)`,
    certificateWins: 'What counts is the date in the certificate.',
    disagreement: 'The certificate’s date does not follow the usual rules',
    computed: (day) => `By the rules it would last ${date.until(day)}.`,
    mayMean: {
      'no-rule': [
        'For people with a period of stay 在留期間, it may have been made shorter to match the stay at that time.',
        'A signature certificate reissued after a move or a marriage is shortened to the end of the user authentication certificate.',
        'If the card was replaced or extended after the certificate was issued, its dates no longer match the card you have now.',
      ],
      'beyond-card': ['The card itself ends first. When the card ends, its certificates stop too.'],
      'beyond-auth': ['The user authentication certificate ends first. Perhaps it alone was reissued later.'],
    },
    ask: `If it worries you, show this page at your ${OFFICE} and ask.`,
    leapDay:
      'For people born on 29 February, the birthday in a common year is taken as 28 February. The rules for certificates are not clear about it, so the date may be one day off.',
  },

  cardRenewal: (day) =>
    `You can apply for a new card ${date.from(day)}, with a photograph; it takes about ${countMonths(periods.cardWaitMonths)}. With a limited period of stay, have the card extended instead.`,
  planner: {
    intro:
      'Works out how long a certificate can be used, even without a card. The dates you type are not kept anywhere.',
    form: 'The dates you know',
    kind: 'Kind of certificate',
    optional: 'if you know it',
    furtherFields: 'With a period of stay 在留期間, or for a renewal 更新',
    labels: {
      birth: 'Date of birth 生年月日',
      issuedOn: 'Day the certificate was issued 発行日',
      cardExpiresOn: 'Card’s expiry カードの有効期限',
      authExpiresOn: 'End of the user authentication certificate 利用者証明用電子証明書の有効期限',
      stayUntil: 'End of the period of stay 在留期間の満了日',
      previousExpiresOn: 'End of the previous certificate 前の電子証明書の有効期限',
    },
    hints: {
      birth: 'For example 1975/1/2, 2 Jan 1975, Showa 50/1/2, S50.1.2',
      issuedOn:
        'For a new card, the day the card was made, not the day you got it. For a renewal to come, the day you go to the office.',
      cardExpiresOn: 'It is printed on the front of the card.',
      authExpiresOn: 'The signature certificate never lasts longer than this.',
      stayUntil: 'Only for people with a period of stay.',
      previousExpiresOn: 'Only for a renewal. It shows whether the renewal falls into the renewal window.',
    },
    today: 'Use today',
    todayFor: (field) => `Use today: ${field}`,
    spelled: (day) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: 'Fill in from the card',
    fromCardHint: (kind) =>
      `The card in the reader can fill in when it was issued and when the card ends: ${kind}.`,
    cardSays: (day) => `The certificate itself says ${date.day(day)}. What counts is the certificate.`,
    cardAgrees: 'The certificate on the card in the reader has the same date.',
    clear: 'Clear all',
    complaints: {
      incomplete: 'Please type year, month and day.',
      'no-such-day': 'The calendar has no such day. Please check it.',
      'not-in-era': 'That era has no such day. You can also use the Western year.',
      unreadable: 'This cannot be read as a date. Please begin with the year, like 1975/1/2.',
      'issued-before-birth': 'This is before the date of birth. Please check both.',
      'ended-before-issue': 'This is before the day of issue. Please check both.',
    },
    result: {
      heading: 'The date worked out',
      waiting: 'Type the date of birth and the day of issue, and the date appears here.',
      correct: 'Correct the marked date, and the result appears here.',
      forecast:
        'Worked out from the rules. If the certificate you get has another date, the certificate is right.',
      why: 'Why this day?',
      terms: {
        'fifth-birthday': 'The 5th birthday after the day of issue',
        'sixth-birthday': 'The 6th birthday after the day of issue (renewed within the renewal window)',
        'auth-certificate': 'The end of the user authentication certificate 利用者証明用電子証明書',
        'card-expiry': 'The card’s expiry カードの有効期限',
      },
      decided: (term, day) => `${term} (${date.plain(day)}) comes first.`,
      later: (term, day) => `${term} is later: ${date.plain(day)}.`,
      sameDay: (term) => `${term} is on the same day.`,
      exchange: {
        'too-early': `The previous certificate still has ${periods.renewalMonths} months or more, so the 5th birthday counts. Wait for the renewal window and the new one lasts a year longer.`,
        'in-window': 'Renewed within the renewal window: renewing early loses nothing.',
        'after-end': 'The previous certificate had ended already, so this counts as a new one.',
      },
      tooYoung: 'A signature certificate 署名用電子証明書 is in principle not issued to people under 15.',
      card: 'The card itself',
      cardRules: {
        told: 'As you typed it.',
        'tenth-birthday': 'A card made on the same day lasts until the 10th birthday after it was made.',
        'fifth-birthday':
          'A card made on the same day for somebody under 18 lasts until the 5th birthday after it was made.',
        'month-after-tenth-birthday':
          'A card made on the same day lasts until one month after the 10th birthday after it was made (as announced).',
        'month-after-fifth-birthday':
          'A card made on the same day for somebody under 18 lasts until one month after the 5th birthday after it was made (as announced).',
        'period-of-stay':
          'Until the period of stay 在留期間 ends. Extending the stay does not extend the card.',
        'extended-stay': 'A card extended while the application for a longer stay is being decided.',
      },
      cardUnknown: 'Type the card’s expiry to see whether the card ends first.',
    },
  },

  take: {
    heading: 'Take it along, and do not forget',
    calendar: 'Save a calendar file',
    calendarHint: 'With the first day of renewal, one month and one week before the end, and the last day.',
    calendarSaved: 'The calendar file is saved. Open it to put the days into your calendar.',
    print: 'Make a sheet for the office',
    printHint: 'One A4 page in large type.',
    remind: 'Remind me on this computer',
    remindHint:
      'Only the name you choose and the dates are kept on this computer. You can delete them any time.',
  },

  reminders: {
    heading: 'Reminders on this computer',
    none: 'None yet. Only what you ask for is kept on this computer.',
    label: 'Name',
    labelHint: 'For example “me” or “mother”. It need not be a real name.',
    add: 'Remind me',
    added: 'You will be reminded.',
    remove: 'Delete',
    removeOf: (label) => `Delete the reminder for ${label}`,
    removeAll: 'Delete all',
    when: (label, kind, day) => `${label}: ${kind}, ${date.until(day)}`,
    where: 'These names and dates are all that is kept.',
    sampleOnly: 'Reminders cannot be kept for sample cards.',
  },

  cards: {
    heading: 'The card in the reader',
    none: 'Place a card and its dates appear here. Without a card, they can be worked out.',
    toPlanner: 'Work it out without a card',
    noDates: 'No certificate on this card shows its dates.',
    toDates: 'See the dates',
    lastPossible: (day) => `${date.until(day)} at the latest`,
  },

  family: {
    heading: 'Your family’s cards',
    intro:
      'Place the cards one after the other, give each a name and add it. The list is gone when you close Shomei.',
    label: 'Name in the list',
    labelHint: 'For example “me”, “mother”, “child”',
    add: 'Add to the list',
    added: (label) => `${label} was added to the list.`,
    placeCard: 'Please place the card to be added.',
    listLabel: 'Family cards',
    remove: 'Take off',
    removeOf: (label) => `Take ${label} off the list`,
    clear: 'Empty the list',
    cardEnds: (day) => `Card: ${date.until(day)}`,
    renewFrom: (day) => `Can be renewed ${date.from(day)}`,
    printAll: 'Make a sheet of the list',
    calendarAll: 'Save everybody’s days as a calendar file',
  },

  sheet: {
    title: 'A sheet to take to the office',
    preview: 'What will be printed',
    print: 'Print',
    savePdf: 'Save as PDF',
    pdfSaved: 'The PDF is saved.',
    withLabel: 'Print the names too',
    withoutPersonal: 'No name, address, date of birth or My Number is on this sheet.',
    paperTitle: 'Electronic certificates: end and renewal 電子証明書の更新',
    state: 'State now',
    states: {
      'not-yet-valid': 'Not begun yet',
      within: 'Within its validity period (not yet time to renew)',
      'renewal-open': 'Can be renewed now',
      'ends-today': 'Today is the last day',
      expired: 'Expired 有効期限切れ',
    },
    end: 'Last day 有効期限',
    renewal: 'First day of renewal 更新できる最初の日',
    insurance: 'Last day as a health insurance card 健康保険証',
    cardEnd: 'Card’s expiry カードの有効期限',
    writeOnCard: 'Date to write on the card 電子証明書の有効期限',
    writeHint: 'The field is on the front, below the card’s own expiry. After a renewal, write the new date.',
    writeBlank: 'After the renewal: ＿＿＿＿年＿＿＿月＿＿＿日',
    bring: 'Bring 持ち物',
    bringList: [
      'The My Number Card マイナンバーカード',
      'User authentication PIN 利用者証明用暗証番号 (4 digits) and signature password 署名用パスワード (6 to 16 characters); if forgotten, they can be reset at the office',
      'The expiry notice 有効期限通知書, if you got one',
      'Another identity document 本人確認書類 (in case a PIN is forgotten)',
    ],
    where: 'Go to',
    whereText: `The ${OFFICE} where you are registered. It is free.`,
    words: 'What to say there',
    say: {
      auth: 'Renew the user authentication certificate 利用者証明用電子証明書の更新',
      sign: 'Renew the signature certificate 署名用電子証明書の更新',
    },
    forecast: 'The dates were worked out from the rules. What counts is the certificate you get.',
    printed: (day) =>
      `Made with Shomei on ${day}. Shomei is not official software of J-LIS or of the government.`,
  },
};
