import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCli } from './build-cli.ts';
import { SmartCardHost } from './smart-card-host.ts';
import { inRegistry, shomeiOnWindows, watchReadersOnWindows, windowsPath } from './wine.ts';
import type { DoctorReport } from '../../src/shared/model/doctor.ts';
import type { ProfileName } from '../../src/virtual-card/profiles.ts';
import { createVirtualCard } from '../../src/virtual-card/virtual-card.ts';

/** A name that no narrow function of Windows could carry. */
const READER = 'ソニー FeliCa ポート 𠮷 0';
const OTHER = 'Generic Smart Card Reader 1';

describe('the command line under Windows’ own Node, through winscard.dll', () => {
  let host: SmartCardHost;
  let port: number;
  const run = (...args: readonly string[]) => shomeiOnWindows(port, args);
  const cardOf = (profile: ProfileName) => createVirtualCard(profile, { now: new Date() });

  beforeAll(buildCli);
  beforeEach(async () => {
    host = new SmartCardHost();
    port = await host.listen();
  });
  afterEach(() => host.close());

  test('status reads a card in a reader with a Japanese name', async () => {
    host.plugIn(OTHER);
    host.plugIn(READER);
    host.put(READER, cardOf('adult'));
    const { code, stdout, stderr } = await run('status', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      reader: READER,
      card: { kind: 'my-number' },
      certificates: [
        { kind: 'auth', state: 'readable', period: 'within' },
        { kind: 'sign', state: 'needs-password' },
      ],
    });
  });

  test('pin-status of a named reader', async () => {
    host.plugIn(READER);
    host.plugIn(OTHER);
    host.put(READER, cardOf('last-try'));
    host.put(OTHER, cardOf('adult'));
    const { code, stdout } = await run('pin-status', '--json', '--reader', READER);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      reader: READER,
      pins: [{ kind: 'sign', triesLeft: 1 }, {}, {}, {}],
    });
  });

  test('a reader without a card, no reader, and no service are told apart', async () => {
    host.plugIn(READER);
    expect(await run('status', '--json')).toMatchObject({ code: 5 });
    host.unplugAll();
    expect(await run('status', '--json')).toMatchObject({ code: 4 });
    // Nobody listens there: Windows runs the service only while there is a reader.
    expect(await shomeiOnWindows(1, ['status', '--json'])).toMatchObject({ code: 4 });
  });

  test('a card that leaves in mid-read is told as that', async () => {
    host.plugIn(READER);
    host.put(READER, cardOf('adult'));
    host.beforeCommand = (number) => {
      if (number === 6) host.put(READER, undefined);
    };
    const { code, stderr } = await run('status', '--json');
    expect(code).toBe(7);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'card/removed' } });
  });

  test('readers and cards that come and go are followed, and the service that ends with the last reader', async () => {
    const watcher = watchReadersOnWindows(port);
    const expectLast = (readers: readonly object[]) =>
      vi.waitFor(
        () => expect(JSON.parse(watcher.lines().at(-1) ?? '')).toMatchObject({ service: 'running', readers }),
        { timeout: 30_000 },
      );
    await expectLast([]);
    host.plugIn(READER);
    await expectLast([{ name: READER, card: 'none' }]);
    host.put(READER, cardOf('adult'));
    await expectLast([{ name: READER, card: 'present' }]);
    host.plugIn(OTHER);
    await expectLast([
      { name: READER, card: 'present' },
      { name: OTHER, card: 'none' },
    ]);
    host.put(READER, undefined);
    await expectLast([
      { name: READER, card: 'none' },
      { name: OTHER, card: 'none' },
    ]);
    host.unplug(READER);
    await expectLast([{ name: OTHER, card: 'none' }]);
    await host.close();
    await expectLast([]);
    await watcher.stop();
    await host.listen();
  });

  test('a card that Windows resets, because a transaction was silent for 5 seconds, is read anew', async () => {
    host.plugIn(READER);
    host.put(READER, cardOf('adult'));
    host.beforeCommand = (number) => {
      if (number === 6) host.silence = 6_000;
    };
    const { code, stdout } = await run('status', '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { certificates: [{ kind: 'auth', state: 'readable' }, { kind: 'sign' }] },
    ]);
    // Nothing but reading is repeated.
    const selections = host.commands.map((command) => Buffer.from(command).toString('hex'));
    expect(selections.indexOf(selections[0] ?? '', 1)).toBe(6);
    expect(verifications(host)).toEqual([]);
  });

  test('doctor ends, names the layer that stops the card, and asks which device the reader is', async () => {
    expect(JSON.parse((await run('doctor', '--json')).stdout)).toMatchObject({ broken: {} });
    host.plugIn(READER);
    host.put(READER, cardOf('adult'));
    const { stdout } = await run('doctor', '--json');
    const report = JSON.parse(stdout) as DoctorReport;
    expect(report).not.toHaveProperty('broken');
    expect(host.instancesAsked).toBe(1);
    const { facts } = report.findings.find(({ layer }) => layer === 'service-version') ?? {};
    // Wine's libraries have versions, too.
    expect(facts?.libraryVersion).toMatch(/^\d+(\.\d+){3}$/);
    expect(stdout).not.toContain('CANARY');
  });

  describe('a policy in the registry', () => {
    const KEY = 'HKLM\\SOFTWARE\\Policies\\Shomei';
    afterEach(() => inRegistry('delete', KEY, '/f'));

    test.each([
      ['1', 'REG_DWORD', 16],
      ['0', 'REG_DWORD', 5],
      // Of a type that it cannot have, so everything is off.
      ['yes', 'REG_SZ', 16],
    ])('DisableExports = %s (%s): ssh-key ends with %i', async (value, type, expected) => {
      host.plugIn(READER);
      await inRegistry('add', KEY, '/v', 'DisableExports', '/t', type, '/d', value, '/f', '/reg:64');
      expect(await run('ssh-key', '--json')).toMatchObject({ code: expected });
    });

    test('Language is the language', async () => {
      await inRegistry('add', KEY, '/v', 'Language', '/t', 'REG_SZ', '/d', 'pt', '/f', '/reg:64');
      expect((await run('--help')).stdout).toContain('Uso:');
    });
  });

  describe('sign', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'shomei-signed-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('leaves no file where the card was reset between the password and the signature', async () => {
      const file = join(folder, 'unsigned.txt');
      writeFileSync(file, 'Not signed.\n');
      host.plugIn(READER);
      const card = cardOf('adult');
      host.put(READER, card);
      host.beforeCommand = () => {
        if (verifications(host).length === 1) host.silence = 6_000;
      };
      const { value = '' } = card.inspect().pins.sign ?? {};
      const args = ['sign', windowsPath(file), '--password-stdin'];
      const { code } = await shomeiOnWindows(port, args, `${value}\n`);
      expect(code).not.toBe(0);
      expect(verifications(host)).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['unsigned.txt']);
    });

    test('signs a file with one VERIFY', async () => {
      const file = join(folder, 'letter.txt');
      writeFileSync(file, 'A letter.\n');
      host.plugIn(READER);
      const card = cardOf('adult');
      host.put(READER, card);
      const { value = '' } = card.inspect().pins.sign ?? {};
      const { code, stderr } = await shomeiOnWindows(
        port,
        ['sign', windowsPath(file), '--password-stdin'],
        `${value}\n`,
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(readFileSync(`${file}.p7s`).length).toBeGreaterThan(2_000);
      expect(verifications(host)).toHaveLength(1);
    });
  });
});

/** VERIFY commands that carried something. */
const verifications = ({ commands }: SmartCardHost) =>
  commands.filter(([, instruction, , , length]) => instruction === 0x20 && length);
