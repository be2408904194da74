import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HELP, parseCommandLine } from './command-line.ts';
import { profileNames } from './profiles.ts';

describe('arguments', () => {
  test('a profile is enough', () => {
    expect(parseCommandLine(['--profile', 'adult'])).toEqual({
      kind: 'run',
      command: { profile: 'adult', port: 35963, now: undefined, latencyMs: 0, logFile: undefined },
    });
  });

  test('all of them', () => {
    const line = '--profile juki --port 35964 --now 2026-11-21 --latency 20 --log card.log';
    expect(parseCommandLine(line.split(' '))).toEqual({
      kind: 'run',
      command: {
        profile: 'juki',
        port: 35964,
        now: new Date('2026-11-21T03:00:00Z'),
        latencyMs: 20,
        logFile: 'card.log',
      },
    });
  });

  test.each([
    ['no profile', []],
    ['an unknown profile', ['--profile', 'grown-up']],
    ['a port that is none', ['--profile', 'adult', '--port', '99999']],
    ['a port of letters', ['--profile', 'adult', '--port', 'x']],
    ['a day that does not exist', ['--profile', 'adult', '--now', '2026-02-29']],
    ['a negative latency', ['--profile', 'adult', '--latency=-5']],
    ['an unknown option', ['--profile', 'adult', '--speed', '9']],
    ['a word too many', ['adult']],
  ])('%s is answered with one sentence', (_, argv) => {
    const line = parseCommandLine(argv);
    expect(line.kind).toBe('usage-error');
    expect(line).toHaveProperty('message', expect.stringMatching(/^[^\n]+\.$/));
  });

  test('help names every profile', () => {
    expect(parseCommandLine(['--help'])).toEqual({ kind: 'help' });
    for (const name of profileNames) expect(HELP).toContain(name);
  });

  test('the manual has a row for every profile and no other', () => {
    const manual = readFileSync(new URL('../../docs/virtual-card.md', import.meta.url), 'utf8');
    const rows = manual
      .split('## Profiles')[1]
      ?.split('##')[0]
      ?.match(/(?<=^\| `)[a-z-]+(?=`)/gm);
    expect(rows).toEqual([...profileNames]);
  });
});
