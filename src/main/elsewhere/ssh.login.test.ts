import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VPCD_PORTS } from '../../../e2e/fixtures/pcscd.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { sshPublicKey } from '../certificate/ssh-public-key.ts';
import { findOpenSc } from './opensc-module.ts';
import { SshConfig } from './ssh-config.ts';

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(`../../../scripts/${name}`, import.meta.url));
const launcher = script('run-built.cjs');
/** In milliseconds: other programs may be building at the same time. */
const BUILD_LIMIT = 120_000;
const SSHD = '/usr/sbin/sshd';

/** JPKI's EFs of PINs, as they are selected: 利用者証明用 0018, 署名用 001B. */
const SELECT_AUTH_PIN = '> 00A4020C020018';
const SELECT_SIGN_PIN = '> 00A4020C02001B';
const VERIFY = '> 00200080';

let folder = '';
let server: ChildProcess | undefined;
beforeAll(async () => {
  // Built beforehand, because its line of progress would be taken for an answer.
  await run(process.execPath, [script('build.mjs'), 'cli']);
  folder = mkdtempSync(join(tmpdir(), 'shomei-sshd-'));
}, BUILD_LIMIT);
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

describe('SSH with the card, through OpenSC', () => {
  it('logs in with the line and the settings that the program writes, and one VERIFY of the 利用者証明用 PIN', async () => {
    const card = createVirtualCard('adult', { now: new Date() });
    const log: string[] = [];
    const inserted = await insertIntoVpcd(card, { port: VPCD_PORTS[0], log: (line) => log.push(line) });
    const line = sshPublicKey(card.inspect().certificates.auth ?? new Uint8Array(), 'card');
    expect((await run(process.execPath, [launcher, 'shomei', 'ssh-key'])).stdout).toBe(
      `${line?.replace('card', 'My Number Card')}\n`,
    );
    log.splice(0);
    const port = await startServer(line ?? '');
    const home = join(folder, 'home');
    mkdirSync(home);
    const config = new SshConfig(home, replaceFile);
    const module = findOpenSc('linux');
    expect(await config.add('card.test', module?.path ?? '')).toBe('done');

    log.splice(0);
    const answer = await run('ssh', [...clientOptions(config.path, port), 'card.test', 'echo', 'inside'], {
      env: { ...process.env, SSH_ASKPASS: askpass(), SSH_ASKPASS_REQUIRE: 'force', SSH_AUTH_SOCK: '' },
    });
    expect(answer.stdout).toBe('inside\n');
    expect(log.filter((each) => isPinSent(each))).toHaveLength(1);
    expect(log.some((each) => each.startsWith(SELECT_AUTH_PIN))).toBe(true);
    expect(pinBefore(log)).toBe(SELECT_AUTH_PIN);
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
    await inserted.remove();

    expect(await config.remove()).toBe('done');
    expect(readdirSync(home)).toEqual([]);
  });
});

/** VERIFY with a value in it. Without one it only asks for the counter. */
const isPinSent = (line: string) => line.startsWith(VERIFY) && line.includes('hidden');

/** Which PIN was selected last before it was sent. */
function pinBefore(log: readonly string[]): string | undefined {
  const before = log.slice(0, log.findIndex(isPinSent));
  return before
    .toReversed()
    .map((line) => line.slice(0, SELECT_AUTH_PIN.length))
    .find((line) => line === SELECT_AUTH_PIN || line === SELECT_SIGN_PIN);
}

/** An sshd of the test's own on loopback, which knows this key alone. */
async function startServer(authorizedKey: string): Promise<number> {
  const file = (name: string) => join(folder, name);
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file('host')]);
  writeFileSync(file('authorized_keys'), `${authorizedKey}\n`, { mode: 0o600 });
  mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  const settings = [
    `HostKey ${file('host')}`,
    `AuthorizedKeysFile ${file('authorized_keys')}`,
    `PidFile ${file('pid')}`,
    `ListenAddress 127.0.0.1:${port}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin prohibit-password',
  ];
  writeFileSync(file('sshd_config'), settings.join('\n'));
  server = spawn(SSHD, ['-D', '-e', '-f', file('sshd_config')], { stdio: 'ignore' });
  await untilListening(port);
  return port;
}

const clientOptions = (config: string, port: number): readonly string[] => [
  ...['-F', config, '-p', String(port), '-o', 'HostName=127.0.0.1', '-o', 'IdentitiesOnly=no'],
  ...['-o', 'StrictHostKeyChecking=no', '-o', `UserKnownHostsFile=${join(folder, 'known_hosts')}`],
  ...['-o', 'PreferredAuthentications=publickey', '-l', 'root'],
];

/** Types the practice PIN of the simulated card, as a person would. */
function askpass(): string {
  const file = join(folder, 'askpass');
  writeFileSync(file, '#!/bin/sh\necho 1234\n');
  chmodSync(file, 0o700);
  return file;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilListening(port: number): Promise<void> {
  const deadline = AbortSignal.timeout(30_000);
  while (!deadline.aborted) {
    const socket = createConnection(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await delay(50);
  }
  throw new Error(`sshd did not start: ${readFileSync(join(folder, 'sshd_config'), 'utf8')}`);
}
