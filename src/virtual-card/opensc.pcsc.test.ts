import { execFile, spawnSync } from 'node:child_process';
import { X509Certificate, createHash, publicDecrypt, verify } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VPCD_PORTS } from '../../e2e/fixtures/pcscd.ts';
import { concat } from './der-writer.ts';
import { hex } from './file-system.ts';
import { cardOf } from './testing/exchange.ts';
import { insertIntoVpcd } from './vpcd-bridge.ts';
import type { InsertedCard } from './vpcd-bridge.ts';

/**
 * A second opinion on the card: OpenSC's tools, which work with issued cards, on a real smart card service and a
 * virtual reader. They share no line of code with this project.
 */

const READER = 'Virtual PCD 00 00';
const card = cardOf('adult');
const derOf = (name: 'auth' | 'sign' | 'authCa' | 'signCa'): Uint8Array =>
  card.inspect().certificates[name] ?? new Uint8Array();

/** What the machine lacks for these tests. With CI set, nothing may be missing. */
async function insertOrSay(): Promise<InsertedCard | string> {
  if (spawnSync('opensc-tool', ['--version']).error)
    return 'The OpenSC tools are not installed (Debian: opensc).';
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), 30_000);
  try {
    return await insertIntoVpcd(card, { port: VPCD_PORTS[0], signal: giveUp.signal });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')
      return 'No virtual reader takes a card: pcscd does not run, or has no vpcd.';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const inserted = await insertOrSay();
const missing = typeof inserted === 'string' ? inserted : undefined;
if (missing !== undefined && process.env['CI']) throw new Error(missing);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'virtual-card-'));
});

afterAll(async () => {
  if (typeof inserted === 'object') await inserted.remove();
  await rm(folder, { recursive: true });
});

/** Runs a tool and gives its output. Naming the driver keeps OpenSC from trying all others first. */
async function run(tool: string, args: readonly string[], driver?: string): Promise<string> {
  const environment = { ...process.env, LC_ALL: 'C', ...(driver !== undefined && { OPENSC_DRIVER: driver }) };
  const { stdout } = await promisify(execFile)(tool, args, { env: environment });
  return stdout;
}

const pkcs15 = (...args: readonly string[]): Promise<string> =>
  run('pkcs15-tool', ['--reader', READER, ...args], 'jpki');

const readCertificate = async (...args: readonly string[]): Promise<X509Certificate> =>
  new X509Certificate(await pkcs15('--read-certificate', ...args));

const SIGN_PASSWORD = ['--verify-pin', '--auth-id', '02', '--pin', 'ABC123'];

describe.skipIf(missing)(missing ?? 'OpenSC, with the card in a reader', () => {
  test('finds by itself that it is a JPKI card', async () => {
    expect((await run('opensc-tool', ['--reader', READER, '--name'])).trim()).toBe('jpki');
  });

  test('lists PINs with their tries, keys and certificates', async () => {
    const dump = await pkcs15('--dump');
    expect(dump).toContain('PKCS#15 Card [JPKI]');
    expect(dump).toMatch(/PIN \[User Authentication PIN\][^[]*\[0x12\][^[]*\[0x12\][^[]*Tries left\s+: 3\n/);
    expect(dump).toMatch(/PIN \[Digital Signature PIN\][^[]*\[0x12\][^[]*\[0x12\][^[]*Tries left\s+: 5\n/);
    expect(dump.match(/^Private RSA Key \[.*\]$/gm)).toHaveLength(2);
    expect(dump.match(/^X\.509 Certificate \[.*\]$/gm)).toEqual([
      'X.509 Certificate [User Authentication Certificate]',
      'X.509 Certificate [Digital Signature Certificate]',
      'X.509 Certificate [User Authentication Certificate CA]',
      'X.509 Certificate [Digital Signature Certificate CA]',
    ]);
  });

  test.each([
    ['01', 'auth'],
    ['03', 'authCa'],
    ['04', 'signCa'],
  ] as const)('reads certificate %s as it is on the card', async (id, name) => {
    expect((await readCertificate(id)).raw).toEqual(Buffer.from(derOf(name)));
  });

  test('reads the certificate for signatures with its password, and only so', async () => {
    await expect(pkcs15('--read-certificate', '02')).rejects.toThrow('Certificate read failed');
    expect((await readCertificate('02', ...SIGN_PASSWORD)).raw).toEqual(Buffer.from(derOf('sign')));
  });

  test('leaves every try on the card', () => {
    expect(card.inspect().pins).toMatchObject({ auth: { triesLeft: 3 }, sign: { triesLeft: 5 } });
  });
});

describe.skipIf(missing)(missing ?? 'PKCS #11 by OpenSC', () => {
  const message = Buffer.from('何かの申請');

  const keys = {
    auth: ['--token-label', 'JPKI (User Authentication PIN)', '--pin', '1234', '--id', '01'],
    sign: ['--token-label', 'JPKI (Digital Signature PIN)', '--pin', 'ABC123', '--id', '02'],
  } as const;

  async function signWith(kind: keyof typeof keys, mechanism: string, content: Uint8Array): Promise<Buffer> {
    const [input, output] = [join(folder, 'input'), join(folder, 'signature')];
    await writeFile(input, content);
    const files = ['--input-file', input, '--output-file', output];
    await run(
      'pkcs11-tool',
      ['--login', '--sign', '--mechanism', mechanism, ...keys[kind], ...files],
      'jpki',
    );
    return readFile(output);
  }

  test('SHA256-RSA-PKCS with the key for user authentication', async () => {
    const signature = await signWith('auth', 'SHA256-RSA-PKCS', message);
    expect(verify('sha256', message, new X509Certificate(derOf('auth')).publicKey, signature)).toBe(true);
  });

  test('RSA-PKCS with the key for signatures: the DigestInfo comes from the caller', async () => {
    const { publicKey } = new X509Certificate(derOf('sign'));
    const prefix = hex('3031300D060960864801650304020105000420');
    const digestInfo = concat(prefix, createHash('sha256').update(message).digest());
    const signature = await signWith('sign', 'RSA-PKCS', digestInfo);
    expect(verify('sha256', message, publicKey, signature)).toBe(true);
    expect(publicDecrypt(publicKey, signature)).toEqual(Buffer.from(digestInfo));
  });
});
