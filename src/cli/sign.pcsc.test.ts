import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertHeldCard } from '../../e2e/fixtures/held-card.ts';
import { traceMissingReason } from '../../e2e/fixtures/network-trace.ts';
import { pcscdMissingReason, VPCD_PORTS } from '../../e2e/fixtures/pcscd.ts';
import { untilReadersAreEmpty } from '../../e2e/fixtures/readers.ts';
import { buildPdf } from '../main/document/fixtures/pdf-builder.ts';
import { plainDocument } from '../main/document/fixtures/pdf-documents.ts';
import { ExchangeLog } from './testing/exchange-list.ts';
import type { ProfileName } from '../virtual-card/profiles.ts';
import { insertIntoVpcd } from '../virtual-card/vpcd-bridge.ts';
import { createVirtualCard } from '../virtual-card/virtual-card.ts';
import { traced } from './testing/file-trace.ts';
import { BUILD_LIMIT, buildCommand, launcher, runShomei } from './testing/built-command.ts';

beforeAll(buildCommand, BUILD_LIMIT);

/** With the password on its standard input. */
const shomei = (password: string, ...args: readonly string[]) =>
  runShomei(args, { input: `${password}\n`, env: { LC_ALL: 'en_US.UTF-8' } });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-cli-'));
});

const inserted: { remove(): Promise<void> }[] = [];

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const card of inserted.splice(0)) await card.remove();
  await untilReadersAreEmpty();
});

/** A card that notes the commands it gets. */
async function insert(profile: ProfileName) {
  const card = createVirtualCard(profile, { now: new Date() });
  const log = new ExchangeLog(card);
  inserted.push(await insertIntoVpcd(log.card, { port: VPCD_PORTS[0] }));
  return { card, log };
}

const document = buildPdf(plainDocument);

const file = (name: string, bytes: Uint8Array = document) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe.skipIf(pcscdMissingReason() !== undefined)('shomei sign on a real smart-card service', () => {
  it('signs several files with one VERIFY and tells each, as JSON', async () => {
    const { card, log } = await insert('adult');
    const files = [file('deed.pdf'), file('notes.txt', Buffer.from('any file'))];
    const { code, stdout, stderr } = await shomei('ABC123', 'sign', ...files, '--password-stdin', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          input: files[0],
          output: join(folder, 'deed-signed.pdf'),
          form: 'pdf',
          sha256: createHash('sha256').update(document).digest('hex'),
        },
        expect.objectContaining({ output: join(folder, 'notes.txt.p7s'), form: 'p7s' }),
      ],
    });
    expect(readFileSync(join(folder, 'deed-signed.pdf')).subarray(0, document.length).equals(document)).toBe(
      true,
    );
    expect(log.verifies).toHaveLength(1);
    expect(log.signatures).toHaveLength(2);
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
  });

  it.skipIf(process.platform !== 'linux')('may leave no core while it waits for the password', async () => {
    await insert('adult');
    const script = `ulimit -c unlimited && exec ${process.execPath} ${launcher} shomei sign "$0" --password-stdin`;
    const child = spawn('bash', ['-c', script, file('deed.pdf')], { stdio: ['pipe', 'ignore', 'ignore'] });
    const limit = () => {
      const limits = readFileSync(`/proc/${child.pid}/limits`, 'utf8');
      return /^Max core file size\s+(\S+\s+\S+)/m.exec(limits)?.[1]?.split(/\s+/);
    };
    await vi.waitFor(() => expect(limit()).toEqual(['1', '1']), { timeout: 10_000 });
    child.stdin.end('\n');
    await once(child, 'exit');
  });

  it('shows a signature on a page where it is told to, whole for the own check', async () => {
    await insert('adult');
    const input = file('deed.pdf');
    const place = ['--visible', '1,100,20,80,24', '--show', 'name,reason', '--reason', '申請 🙂'];
    const { code, stderr } = await shomei('ABC123', 'sign', input, ...place, '--password-stdin');
    expect([code, stderr]).toEqual([0, expect.stringContaining('🙂')]);
    const signed = join(folder, 'deed-signed.pdf');
    // 100 mm from the left and 20 mm from the top of a page of 595 × 842 points.
    expect(readFileSync(signed).toString('latin1')).toContain('/Rect [283.465 717.276 510.236 785.307]');
    const verified = await shomei('', 'verify', signed, '--json');
    expect(JSON.parse(verified.stdout)).toMatchObject({
      signatures: [{ integrity: 'unchanged', coverage: 'whole-file' }],
    });
  });

  it.skipIf(traceMissingReason() !== undefined)(
    'writes, names and takes away nothing but in the folder of the signed file, and speaks to the card service alone',
    async () => {
      await insert('adult');
      const args = ['sign', file('deed.pdf'), '--visible', '1,100,20,80,24', '--password-stdin'];
      const { code, changed, connected } = await traced(join(folder, 'trace'), 'ABC123', ...args);
      expect(code).toBe(0);
      const inFolder = changed.filter((path) => path.startsWith(`${folder}/`)).map((path) => basename(path));
      expect(new Set(inFolder)).toEqual(
        new Set([expect.stringMatching(/^\.shomei-[\w-]+\.part$/), 'deed-signed.pdf']),
      );
      expect(changed.filter((path) => !path.startsWith(`${folder}/`) && !path.startsWith('/dev/'))).toEqual(
        [],
      );
      expect(connected.filter((line) => !line.includes('pcscd'))).toEqual([]);
    },
  );

  it.each([
    ['a place on no page', ['--visible', '9,10,10,80,24'], 'sign/no-such-place'],
    ['a place beside the page', ['--visible', '1,200,10,80,24'], 'sign/no-such-place'],
  ])('sends nothing to the card for %s: exit code 10', async (_, options, problem) => {
    const { log } = await insert('adult');
    const args = [file('deed.pdf'), ...options, '--password-stdin', '--json'];
    const { code, stderr } = await shomei('ABC123', 'sign', ...args);
    expect([code, JSON.parse(stderr)]).toMatchObject([10, { error: { code: problem } }]);
    expect(log.verifies).toEqual([]);
    expect(readdirSync(folder)).toEqual(['deed.pdf']);
  });

  it('takes a password in small letters as the card wants it', async () => {
    await insert('adult');
    const [input, output] = [file('deed.pdf'), join(folder, 'x.pdf')];
    const { code, stdout } = await shomei('abc123', 'sign', input, '--password-stdin', '--out', output);
    expect([code, stdout]).toEqual([0, `${input} → ${output}\n`]);
  });

  it.each([['SIGINT', 'SIGINT'], ['SIGTERM'], ['SIGHUP']] as const)(
    'takes the power from the card where %s comes during VERIFY',
    async (...signals) => {
      const held = await insertHeldCard('VERIFY');
      inserted.push(held);
      const child = spawn(
        process.execPath,
        [launcher, 'shomei', 'sign', file('deed.pdf'), '--password-stdin', '--json'],
        { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } },
      );
      child.stdin.end('ABC123\n');
      const over = Promise.all([text(child.stderr), once(child, 'exit')]);
      await held.arrived;
      for (const signal of signals) child.kill(signal);
      held.release();
      const [stderr, exit] = await over;
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'sign/stopped' } });
      expect(exit).toEqual([10, null]);
      expect(held.since()).toContain('power-off');
      expect(readdirSync(folder)).toEqual(['deed.pdf']);
    },
  );

  it('tells an empty password from a stop, and sends none', async () => {
    const { log } = await insert('adult');
    const { stderr } = await shomei('', 'sign', file('deed.pdf'), '--password-stdin', '--json');
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'pin/shape' } });
    expect(log.verifies).toEqual([]);
  });

  it('spends one try on a wrong password and leaves no file: exit code 8', async () => {
    const { card } = await insert('adult');
    const { code, stderr } = await shomei('XYZ999', 'sign', file('deed.pdf'), '--password-stdin', '--json');
    expect(code).toBe(8);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'pin/wrong' } });
    expect(card.inspect().pins.sign?.triesLeft).toBe(4);
    expect(readdirSync(folder)).toEqual(['deed.pdf']);
  });

  it.each([
    ['last-try', 'pin/last-try'],
    ['signature-locked', 'pin/blocked'],
  ] as const)('sends nothing to a card that is %s: exit code 9', async (profile, error) => {
    const { log } = await insert(profile);
    const { code, stderr } = await shomei('ABC123', 'sign', file('deed.pdf'), '--password-stdin', '--json');
    expect(code).toBe(9);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: error } });
    expect(log.verifies).toEqual([]);
  });

  it('spends the last try where that is said', async () => {
    await insert('last-try');
    const { code } = await shomei('ABC123', 'sign', file('deed.pdf'), '--password-stdin', '--last-try');
    expect(code).toBe(0);
  });

  it.each([
    ['a damaged file', [], document.subarray(0, -40), 'sign/damaged'],
    ['something that is no PDF', ['--form', 'pdf'], Buffer.from('text'), 'sign/not-a-pdf'],
    ['an output that is there already', ['--out', 'deed.pdf'], document, 'sign/output-exists'],
  ])('sends nothing to the card for %s: exit code 10', async (_, options, bytes, problem) => {
    const { log } = await insert('adult');
    const input = file('deed.pdf', bytes);
    const args = options.map((option) => (option === 'deed.pdf' ? input : option));
    const given = ['sign', input, ...args, '--password-stdin', '--json'];
    const { code, stdout, stderr } = await shomei('ABC123', ...given);
    expect(code).toBe(10);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ input, problem }] });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: problem } });
    expect(log.verifies).toEqual([]);
    expect(readdirSync(folder)).toEqual(['deed.pdf']);
  });

  it('does not sign with a certificate outside its validity period unless that is said: exit code 10', async () => {
    await insert('expired');
    const input = file('deed.pdf');
    const refused = await shomei('ABC123', 'sign', input, '--password-stdin', '--json');
    expect(refused.code).toBe(10);
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'sign/certificate-expired' } });
    expect(readdirSync(folder)).toEqual(['deed.pdf']);
    const signed = await shomei('ABC123', 'sign', input, '--password-stdin', '--outside-validity');
    expect(signed.code).toBe(0);
  });

  it('is a misuse without a file, with two outputs, or with nobody to ask: exit code 2', async () => {
    const input = file('deed.pdf');
    for (const args of [
      [],
      ['--form', 'xml', input],
      ['--out', 'a', '--out-dir', 'b', input],
      [input],
      ['--pin', 'x'],
      ['--visible', '1,2,3', input],
      ['--visible', '0,10,10,80,24', input],
      ['--visible', '1,10,10,,24', input],
      ['--show', 'sex', input],
    ])
      expect(await shomei('ABC123', 'sign', ...args)).toMatchObject({ code: 2, stdout: '' });
  });
});
