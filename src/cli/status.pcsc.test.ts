import { X509Certificate } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pcscdMissingReason, startPcscd, VPCD_PORTS, VPCD_READERS } from '../../e2e/fixtures/pcscd.ts';
import { untilReadersAreEmpty } from '../../e2e/fixtures/readers.ts';
import { buildDay } from '../../scripts/build-day.mjs';
import { addMonths } from '../shared/domain/tokyo-calendar.ts';
import { JstDay } from '../shared/model/time.ts';
import { ja } from '../shared/messages/ja.ts';
import type { ProfileName } from '../virtual-card/profiles.ts';
import { insertIntoVpcd } from '../virtual-card/vpcd-bridge.ts';
import { createVirtualCard } from '../virtual-card/virtual-card.ts';
import { BUILD_LIMIT, buildCommand, runShomei } from './testing/built-command.ts';

const clockSetter = fileURLToPath(new URL('testing/set-clock.cjs', import.meta.url));

/** Undefined where the sources lie outside of a clone. */
const builtAfter = buildDay();

const shomei = (...args: readonly string[]) => shomeiWith({}, ...args);
const shomeiWith = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  runShomei(args, { env: { LC_ALL: 'ja_JP.UTF-8', ...env } });

beforeAll(buildCommand, BUILD_LIMIT);

/** Upper-case hexadecimal of whole bytes, as Node's own X.509 code reads it. */
const serialOf = (der: Uint8Array | undefined): string => {
  const serial = der ? new X509Certificate(der).serialNumber : '';
  return serial.length % 2 === 0 ? serial : `0${serial}`;
};

const inserted: { remove(): Promise<void> }[] = [];
async function insert(profile: ProfileName, slot: 0 | 1 = 0) {
  const card = createVirtualCard(profile, { now: new Date() });
  inserted.push(await insertIntoVpcd(card, { port: VPCD_PORTS[slot] }));
  return card;
}
afterEach(async () => {
  const cards = inserted.splice(0);
  for (const card of cards) await card.remove();
  if (cards.length > 0) await untilReadersAreEmpty();
});

describe.skipIf(pcscdMissingReason() !== undefined)('shomei status on a real smart-card service', () => {
  it('prints what the next card has, as announced, and nothing it has not', async () => {
    await insert('next');
    const { code, stdout, stderr } = await shomei('status', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const status = JSON.parse(stdout) as { readonly card: { readonly expiresOn: string } };
    expect(status).toMatchObject({
      card: { kind: 'next-my-number' },
      certificates: [
        { kind: 'auth', state: 'readable', expiresOn: status.card.expiresOn, issuerKnown: false },
        { kind: 'sign', state: 'needs-password' },
      ],
      pins: [
        { kind: 'sign', state: 'ok', triesLeft: 5, maxTries: 5 },
        { kind: 'auth', state: 'ok', triesLeft: 3, maxTries: 3 },
      ],
      next: { code: 'nothing-with-card', day: status.card.expiresOn },
    });
    expect((await shomei('status')).stdout).toContain('想定');
  });

  it.skipIf(builtAfter === undefined)(
    'says on stderr that it is older than a year, to a person',
    async () => {
      await insert('adult');
      const statusAfter = async (months: number, ...options: readonly string[]) => {
        const day = addMonths(JstDay.parse(builtAfter), months);
        const env = { NODE_OPTIONS: `--require=${clockSetter}`, CLOCK: `${day}T12:00:00+09:00` };
        return shomeiWith(env, 'status', ...options);
      };
      const { title, ask } = ja.notices.oldVersion;
      expect(await statusAfter(11)).toMatchObject({ code: 0, stderr: '' });
      expect(await statusAfter(13)).toEqual({
        code: 0,
        stdout: expect.stringContaining('利用者証明用') as string,
        stderr: `${ja.cli.error(title, ask)}\n`,
      });
      expect(await statusAfter(13, '--json')).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('prints one JSON object of what the card gives without a PIN, and spends no try', async () => {
    const card = await insert('adult');
    const { code, stdout, stderr } = await shomei('status', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      reader: VPCD_READERS[0],
      card: { kind: 'my-number', expiresOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string },
      certificates: [
        {
          kind: 'auth',
          state: 'readable',
          period: 'within',
          issuerKnown: false,
          serial: serialOf(card.inspect().certificates.auth),
        },
        { kind: 'sign', state: 'needs-password' },
      ],
      pins: [
        { kind: 'sign', state: 'ok', triesLeft: 5, maxTries: 5 },
        { kind: 'auth', state: 'ok', triesLeft: 3, maxTries: 3 },
        { kind: 'card-info', state: 'ok', triesLeft: 3, maxTries: 3 },
        { kind: 'resident', state: 'ok', triesLeft: 3, maxTries: 3 },
      ],
    });
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
  });

  it('prefers the reader with the My Number Card, and reads the one it is told to', async () => {
    await insert('other-card', 0);
    await insert('expired', 1);
    const found = await shomei('status', '--json');
    expect(JSON.parse(found.stdout)).toMatchObject({
      reader: VPCD_READERS[1],
      certificates: [{ period: 'expired' }, {}],
    });
    const named = await shomei('status', '--json', '--reader', VPCD_READERS[0]);
    expect([named.code, JSON.parse(named.stderr)]).toMatchObject([
      6,
      { error: { code: 'card/not-my-number' } },
    ]);
  });

  it('prints a table for people', async () => {
    await insert('both-locked');
    const { stdout } = await shomei('status');
    expect(stdout).toMatch(/署名用パスワード: ロック中\n利用者証明用暗証番号: ロック中/);
  });

  it('prints the counters alone on demand', async () => {
    await insert('last-try');
    const { stdout } = await shomei('pin-status', '--json');
    expect(JSON.parse(stdout)).toEqual({
      reader: VPCD_READERS[0],
      pins: [
        { kind: 'sign', state: 'ok', triesLeft: 1, maxTries: 5 },
        { kind: 'auth', state: 'ok', triesLeft: 1, maxTries: 3 },
        { kind: 'card-info', state: 'ok', triesLeft: 3, maxTries: 3 },
        { kind: 'resident', state: 'ok', triesLeft: 3, maxTries: 3 },
      ],
    });
  });

  it('without a card: exit code 5 and one sentence, nothing on stdout', async () => {
    const { code, stdout, stderr } = await shomei('status');
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toMatch(/^カードを置いてください。.+\n$/);
  });

  it('without such a reader: exit code 4', async () => {
    expect(await shomei('status', '--json', '--reader', 'No such reader')).toMatchObject({
      code: 4,
      stdout: '',
    });
  });

  it('without the service: exit code 3', async () => {
    const service = await startPcscd();
    await service.kill();
    try {
      expect(await shomei('status', '--json')).toMatchObject({ code: 3, stdout: '' });
    } finally {
      await service.restart();
      await service.stop();
    }
  });
});

describe('shomei', () => {
  it.each([[[]], [['frobnicate']], [['status', '--no-such-option']], [['--json']]])(
    'with %j is a misuse: exit code 2',
    async (args) => {
      expect(await shomei(...args)).toMatchObject({ code: 2, stdout: '' });
    },
  );

  it('tells how it is used', async () => {
    const { code, stdout } = await shomei('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('status');
  });
});
