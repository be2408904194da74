import type { Messages } from '../ja.ts';

export const cli: Messages['cli'] = {
  usage: [
    'Usage:',
    '  npm run -s cli -- status [--json] [--reader NAME]   what is on the card, until when, and the tries left',
    '  npm run -s cli -- pin-status [--json] [--reader NAME]   the tries left alone',
    '',
    'No command takes a PIN, and none spends a try.',
  ].join('\n'),
  unknownCommand: (command) => `There is no command "${command}"; --help shows what there is.`,
  noCommand: 'A command is missing; --help shows what there is.',
  badOption: (option) => `"${option}" cannot be used like this; --help shows how.`,
  error: (title, next) => `${title}. ${next}`,
  reader: 'Reader',
  card: 'Card',
  cardKinds: {
    'my-number': 'My Number Card マイナンバーカード',
    juki: 'Basic Resident Register card 住民基本台帳カード',
    android: 'Android phone',
    iphone: 'iPhone',
    'unknown-token': 'a card of an unknown kind',
  },
  certificateStates: {
    'needs-password': 'needs its password to be seen',
    absent: 'not on this card',
    unreadable: 'could not be read',
  },
  periods: { within: 'within its validity period', 'not-yet': 'not yet begun', expired: 'expired' },
  tries: (left, most) => `${left} of ${most} tries left`,
  pinStates: { blocked: 'locked', absent: 'not on this card', unknown: 'not known' },
};
