import { describe, expect, it } from 'vitest';
import { errorEntries } from '../shared/domain/error-dictionary.ts';
import { GAP } from '../shared/domain/own-sentence.ts';
import { loadOwnSentences } from '../shared/messages/own-sentences.ts';
import { SigningProblemCode } from '../shared/model/signing.ts';
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
    for (const code of [...errorCodes, ...SigningProblemCode.options]) {
      const terminal = fakeTerminal('en');
      expect([code, await explain([code], terminal)]).toEqual([code, ExitCode.done]);
      expect(terminal.printed.join('')).not.toMatch(/undefined|\[object/);
    }
  });

  it('knows what the program itself says, in every language, from a window or a terminal', async () => {
    for (const { code, text, isShared } of await loadOwnSentences()) {
      if (isShared) continue;
      const terminal = fakeTerminal('en');
      await explain([text.replaceAll(GAP, '6A82'), '--json'], terminal);
      expect([text, terminal.printed.join('')]).toEqual([text, expect.stringContaining(`"code":"${code}"`)]);
    }
  });

  it.each([
    ['sign/damaged', 'The PDF is damaged. Print it to a new PDF and sign that.'],
    ['pin/wrong', '署名用パスワードが違います'],
    ['L4-2', 'O serviço de cartões inteligentes está parado.'],
    [
      'card/unexpected-answer',
      'It gave an answer we do not know (select, 6A82). That does not mean it is broken.',
    ],
  ])('finds %s in %j', async (code, message) => {
    const terminal = fakeTerminal('ja');
    expect(await explain([message, '--json'], terminal)).toBe(ExitCode.done);
    expect(JSON.parse(terminal.printed.join(''))).toMatchObject({ meanings: [{ code }] });
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
