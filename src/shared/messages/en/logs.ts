import type { Messages } from '../ja.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('en');

export const logs: Messages['logs'] = {
  title: 'Log',
  intro:
    'This helps to find out why something does not work. It stays on this computer and is sent nowhere. No PIN, password, name, number or content of a certificate is written into it.',
  keep: 'Keep a log',
  lines: 'What was written',
  empty: 'Nothing was written yet. To look into a problem, tick “Keep a log” above and try once more.',
  refused: (count) =>
    count === 0
      ? 'Since it was started, this program has not tried to reach anything outside of it.'
      : `Since it was started, this program was stopped from reaching out ${plural(count, { one: 'once', other: `${count} times` })}.`,
  failed: 'The log could not be read. Close this window and open it again.',
  copy: 'Copy the log',
  delete: 'Delete the log',
  deleted: 'The log was deleted.',
  open: 'Show the log',
};
