import type { Guide } from '../../ja/guide.ts';

export const driving: Guide['topics']['driving'] = {
  summary:
    'A new card usually comes without the licence. Until it is put on again, you may not drive with that card alone.',
  words: ['driving licence', 'driver’s license', 'license', 'drive', 'car', 'police', 'menkyo'],
  sections: {
    about: {
      heading: 'What it is',
      what: 'A My Number Card that holds your driving licence マイナ免許証 (since 24 March 2025). You may keep the ordinary licence as well.',
    },
    renewed: {
      heading: 'When the card is renewed',
      empty:
        'The new card does not hold the licence. Driving with it alone counts as driving without carrying a licence.',
      carry:
        'Since 1 September 2025 the data is carried over only if you gave the police your signature certificate beforehand and applied online for the new card in time.',
      again:
        'Otherwise have it put on again at the police or the licence centre 運転免許センター. Call first.',
    },
    lost: {
      heading: 'When it is lost',
      call: 'First have the card suspended by telephone. Ask the police about the licence.',
      identity: 'If your only licence was on the card, have another identity document ready for the office.',
    },
  },
  next: {
    title: 'Ask the police before you collect a new card',
    sentence: 'Ask what to bring and whether you need an appointment.',
  },
};
