import { describe, expect, it } from 'vitest';
import {
  expiryVectors,
  insuranceVectors,
  windowVectors,
} from '../shared/domain/fixtures/validity-vectors.ts';
import { renewalOpensOn } from '../shared/domain/renewal.ts';
import { languages } from '../shared/model/language.ts';
import { renewal } from './renewal.ts';
import { fakeTerminal } from './testing/fake-terminal.ts';
import { validity } from './validity.ts';

type Command = typeof validity;

/** The one JSON object that a command prints. */
function jsonOf(command: Command, ...args: readonly string[]): unknown {
  const terminal = fakeTerminal();
  expect([command([...args, '--json'], terminal), terminal.failed]).toEqual([0, []]);
  expect(terminal.printed).toHaveLength(1);
  return JSON.parse(terminal.printed[0] ?? '');
}

const ordinary = ['--kind', 'auth', '--birth', '1985-11-14', '--issued', '2021-11-15'];

describe('validity', () => {
  it.each(expiryVectors)('works out $id: $source', ({ kind, dates, expiresOn, rule }) => {
    const { birth, issuedOn, cardExpiresOn, authExpiresOn, previousExpiresOn } = dates;
    const optional = (name: string, day: string | undefined) => (day === undefined ? [] : [name, day]);
    const report = jsonOf(
      validity,
      ...['--kind', kind, '--birth', birth, '--issued', issuedOn],
      ...optional('--card-expiry', cardExpiresOn),
      ...optional('--auth-expiry', authExpiresOn),
      ...optional('--previous-expiry', previousExpiresOn),
    );
    expect(report).toMatchObject({ expiresOn, rule, renewalOpensOn: renewalOpensOn(expiresOn) });
  });

  it('prints these fields and no others, the insurance for 利用者証明用 only', () => {
    expect(jsonOf(validity, ...ordinary)).toEqual({
      expiresOn: '2026-11-14',
      rule: 'fifth-birthday',
      renewalOpensOn: '2026-08-15',
      insuranceUsableUntil: '2027-02-28',
    });
    const sign = jsonOf(validity, ...ordinary.with(1, 'sign'), '--auth-expiry', '2026-11-14');
    expect(sign).toEqual({
      expiresOn: '2026-11-14',
      rule: 'fifth-birthday',
      renewalOpensOn: '2026-08-15',
    });
  });

  it('ends the insurance use with the card', () => {
    const report = jsonOf(validity, ...ordinary, '--card-expiry', '2026-12-24');
    expect(report).toMatchObject({ insuranceUsableUntil: '2026-12-24' });
  });

  it.each(languages)('names for people in %s what decided, and what did not', (language) => {
    const terminal = fakeTerminal(language);
    const days = ['--birth', '1996-02-29', '--issued', '2021-04-01', '--card-expiry', '2031-02-28'];
    expect(validity(['--kind', 'auth', ...days], terminal)).toBe(0);
    const [table = ''] = terminal.printed;
    expect(table.split('\n')).toHaveLength(6);
    expect(table).toMatch(/2026.*\n.*2026.*\n.*2031.*\n.*29.*\n.*2025.*\n.*2026/);
    expect(table).not.toMatch(/[{}|]|undefined/);
  });

  it.each([
    [['--kind', 'auth', '--birth', '1985-11-14'], /--issued/],
    [[...ordinary, '--nonsense'], /--nonsense/],
    [[...ordinary, 'surplus'], /surplus/],
    [ordinary.with(1, 'other'), /--kind/],
    [ordinary.with(3, '1985-02-30'), /--birth.*1985-02-30/],
    [ordinary.with(3, '14.11.1985'), /--birth.*14\.11\.1985/],
    [ordinary.with(3, '2021-11-16'), /--issued.*--birth/],
    [[...ordinary, '--card-expiry', '2021-11-14'], /--card-expiry.*--issued/],
    [[...ordinary.with(1, 'sign'), '--auth-expiry', '2021-11-14'], /--auth-expiry.*--issued/],
    [[...ordinary, '--auth-expiry', '2025-02-29'], /--auth-expiry.*2025-02-29/],
    [[...ordinary, '--previous-expiry', ''], /--previous-expiry/],
  ])('refuses %j with one sentence', (args, sentence) => {
    for (const language of languages) {
      const terminal = fakeTerminal(language);
      expect([validity(args, terminal), terminal.printed]).toEqual([2, []]);
      expect(terminal.failed).toEqual([expect.stringMatching(sentence)]);
    }
  });
});

describe('renewal', () => {
  it.each(windowVectors)('of $expiresOn opens on $opensOn ($source)', ({ expiresOn, opensOn }) => {
    expect(jsonOf(renewal, '--expires', expiresOn)).toMatchObject({ expiresOn, renewalOpensOn: opensOn });
  });

  it.each(insuranceVectors)('after $expiresOn has insurance to $usableUntil ($source)', (vector) => {
    const { expiresOn, usableUntil } = vector;
    expect(jsonOf(renewal, '--expires', expiresOn)).toEqual({
      expiresOn,
      renewalOpensOn: renewalOpensOn(expiresOn),
      insuranceUsableUntil: usableUntil,
    });
  });

  it('is printed for people too', () => {
    const terminal = fakeTerminal('ja');
    expect(renewal(['--expires', '2026-11-14'], terminal)).toBe(0);
    expect(terminal.printed.join()).toMatch(/2026年11月14日.*\n.*2026年8月15日.*\n.*2027年2月28日/);
  });

  it.each([
    [[], /--expires/],
    [['--expires', '2026-02-29'], /2026-02-29/],
    [['--expires', '2026-11-14', '--birth', '1985-11-14'], /--birth/],
  ])('refuses %j with one sentence', (args, sentence) => {
    const terminal = fakeTerminal();
    expect([renewal(args, terminal), terminal.printed]).toEqual([2, []]);
    expect(terminal.failed).toEqual([expect.stringMatching(sentence)]);
  });
});
