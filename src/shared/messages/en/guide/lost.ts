import type { Guide } from '../../ja/guide.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

export const lost: Guide['topics']['lost'] = {
  summary: `Call ${lostCardLines.foreign.number} at once. It is free, and stops the card day and night.`,
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
    'reissue',
    'replacement',
    'express',
    'phone number',
    'telephone number',
    'wallet',
    'purse',
  ],
  sections: {
    stop: {
      heading: 'First, stop it by telephone',
      phone: `Foreign-language line ${lostCardLines.foreign.number}: in English ${foreignLineHours.en}. The Japanese line マイナンバー総合フリーダイヤル is ${lostCardLines.japanese.number} (press 2).`,
      hours:
        'Both are free and take a loss or theft at any hour, every day; outside the hours above the foreign-language line suspends the card only.',
    },
    after: {
      heading: 'Then',
      list: [
        'If you lost it outside your home, tell the police as well, and note the police report number 受理番号.',
        `If it is not found, report it at your municipal office 市区町村の窓口 and apply for a new card. Bring a photograph and another identity document. There is usually a fee of about ${fees.newCard.toLocaleString('en')} yen.`,
        `In a hurry? Within ${periods.expressReportDays} days of reporting the loss you can ask for express issue 特急発行: about a week, about ${fees.expressCard.toLocaleString('en')} yen. Ask the office first.`,
        'If your driving licence was on the card マイナ免許証, the new card does not have it. Until the police 警察 put it on again, you may not drive with that card alone.',
      ],
    },
    found: {
      heading: 'If you find it again',
      office:
        'Have the suspension ended at the office; it cannot be done by telephone. The certificates may have to be issued again, perhaps for a fee.',
    },
    safe: {
      heading: 'Can whoever finds it use it?',
      pin: 'The certificates need a PIN, which locks after a few mistakes. The secret keys cannot be read out of the chip.',
    },
  },
  next: {
    title: `Call ${lostCardLines.foreign.number}`,
    sentence: 'If in doubt, have it stopped first. You can go on using the card if it is found.',
  },
};
