import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const reissue: Guide['topics']['reissue'] = {
  summary: `A new card for a lost one costs about ${fees.newCard.toLocaleString('en')} yen, express about ${fees.expressCard.toLocaleString('en')}. Renewing and resetting are free.`,
  words: [
    'reissue',
    'replacement',
    'fee',
    'cost',
    'price',
    'how much',
    'free',
    'express',
    'urgent',
    'broken',
    'damaged card',
  ],
  sections: {
    fees: {
      heading: 'What it costs',
      list: [
        `A card again 再交付, lost or made unusable: about ${fees.newCard.toLocaleString('en')} yen`,
        `Express issue 特急発行: about ${fees.expressCard.toLocaleString('en')} yen`,
        'Renewing the card, renewing or issuing certificates, resetting PINs: free',
      ],
      may: 'After a disaster it may be free. Ask the office.',
    },
    express: {
      heading: 'Express issue 特急発行',
      who: `For people within ${periods.expressReportDays} days of reporting a loss, babies under 1 and some others. It takes about a week.`,
      ask: 'Ask the office first who may ask for it, and how it is handed over.',
    },
    bring: {
      heading: 'What to bring',
      list: [
        'A photograph',
        'An identity document 本人確認書類',
        'The police report number 受理番号, if you lost it outside',
        'The broken card, if there is one',
      ],
    },
  },
  next: {
    title: 'Call the office of the municipality where you are registered',
    sentence: 'Ask what to bring and whether you need an appointment.',
  },
};
