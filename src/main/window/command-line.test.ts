import { expect, test } from 'vitest';
import { commandOf } from './command-line.ts';

test.each([
  [['shomei'], undefined],
  [
    ['shomei', 'status', '--json'],
    ['status', '--json'],
  ],
  [['shomei', 'no-such-command'], ['no-such-command']],
  [['shomei', '--help'], ['--help']],
  [['shomei', '--sample=adult'], undefined],
  [
    ['shomei', '--ozone-platform=headless', 'status', '--json'],
    ['status', '--json'],
  ],
])('%j of an installed program is for the command line: %j', (argv, expected) => {
  expect(commandOf({ isPackaged: true }, argv)).toEqual(expected);
});

test('a program run from its sources has its command line in npm run cli', () => {
  expect(commandOf({ isPackaged: false }, ['electron', '/home/me/shomei', 'status'])).toBeUndefined();
});
