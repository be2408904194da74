import { describe, expect, it } from 'vitest';
import { errorEntries } from '../shared/domain/error-dictionary.ts';
import { languages } from '../shared/model/language.ts';
import { errorCodes } from '../shared/model/testing/error-codes.ts';
import { ExitCode } from './exit-codes.ts';
import { explain } from './explain.ts';
import { fakeTerminal } from './testing/fake-terminal.ts';

describe('shomei explain', () => {
  it('says what a pasted message means, what to do, and how sure that is', async () => {
    const terminal = fakeTerminal('en');
    expect(await explain(['(ＥＩ123-2008)', '-', '(MPA-IS-I05)'], terminal)).toBe(ExitCode.done);
    expect(terminal.printed.join('\n')).toMatch(
      /did not accept the certificate[^]*What to do[^]*several reports/,
    );
  });

  it('marks what one person alone reported', async () => {
    const terminal = fakeTerminal('en');
    await explain(['EW000J0200'], terminal);
    expect(terminal.printed.join('\n')).toContain('Reported by one person only');
  });

  it('prints one JSON object', async () => {
    const terminal = fakeTerminal('ja');
    await explain(['L4-2', '--json'], terminal);
    expect(JSON.parse(terminal.printed.join(''))).toEqual({
      meanings: [
        {
          code: 'L4-2',
          meaning: 'カードを読むサービスが止まっています。',
          action: 'サービスを動かしてください。Windows では「サービス」の「Smart Card」です。',
          layer: 'service',
        },
      ],
    });
  });

  it('tells what it does not know from what was typed wrongly', async () => {
    expect(await explain(['nothing of the kind'], fakeTerminal())).toBe(ExitCode.somethingBroken);
    expect(await explain(['--json'], fakeTerminal())).toBe(ExitCode.usage);
  });

  it('says of a long message that is not known only its beginning', async () => {
    const terminal = fakeTerminal('en');
    expect(await explain(['x '.repeat(50_000)], terminal)).toBe(ExitCode.somethingBroken);
    expect(terminal.failed.join('')).toMatch(/^“(x ){100}…” is not/);
  });

  it('has words for every code of ours', async () => {
    for (const code of errorCodes) {
      const terminal = fakeTerminal('en');
      expect([code, await explain([code], terminal)]).toEqual([code, ExitCode.done]);
      expect(terminal.printed.join('')).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(languages)('has words for every entry in %s', async (language) => {
    for (const { codes, phrases = [] } of errorEntries) {
      const terminal = fakeTerminal(language);
      const [text = ''] = [...codes, ...phrases];
      expect([text, await explain([text], terminal)]).toEqual([text, ExitCode.done]);
      expect(terminal.printed.join('')).not.toMatch(/undefined|[{}]/);
    }
  });
});
