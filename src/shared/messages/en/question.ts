import type { Messages } from '../ja.ts';

export const question: Messages['question'] = {
  lastTry: {
    title: 'Use the last try?',
    sentences: [
      'A mistake locks it until it is reset at the office or a kiosk.',
      'Unless you are sure, stop here. Nothing has been sent to the card yet.',
    ],
    go: 'Use the last try',
  },
  unseenPress: {
    title: 'Was this you?',
    sentences: {
      'send-pin': 'What was entered is about to be sent to the card.',
      delete: 'Reminders or the log are about to be deleted.',
      remind: 'A reminder is about to be added.',
      'ask-tries':
        'The card is about to be asked once more how many tries are left. The question itself may cost one.',
    },
    why: 'No mouse, key or touch was seen, so you are asked. If you did not do this, stop.',
    go: 'Go on',
  },
  stop: 'Stop',
};
