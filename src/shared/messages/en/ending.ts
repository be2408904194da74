import type { Messages } from '../ja.ts';

export const ending: Messages['ending'] = {
  busy: {
    title: 'The card is still busy',
    sentence: 'One moment, please. You will be told what came of it. Leave the card where it is.',
    onPad: 'If the reader asks for a number, press the cancel key of the reader.',
  },
  outcome: {
    title: 'What came of the PIN change',
    sentences: {
      changed: 'The new one is in force.',
      unchanged: 'Nothing has changed. Use the one you had.',
      unknown:
        'The last change was interrupted, and it is not known whether it was made. Try the new one first.',
    },
  },
  end: 'Close Shomei',
  understood: 'All right',
};
