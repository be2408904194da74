/** `shomei sign` where the card or its service is in trouble after the card was read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pcscdMissingReason } from '../../e2e/fixtures/pcscd.ts';
import type { MessageKind } from '../../e2e/fixtures/scripted-service/messages.ts';
import { type Script, ScriptedService } from '../../e2e/fixtures/scripted-service/scripted-service.ts';
import { CALL_LIMITS } from '../main/pcsc/bounded-pcsc.ts';
import { buildPdf } from '../main/document/fixtures/pdf-builder.ts';
import { plainDocument } from '../main/document/fixtures/pdf-documents.ts';
import type { ProfileName } from '../virtual-card/profiles.ts';
import { createVirtualCard } from '../virtual-card/virtual-card.ts';
import { BUILD_LIMIT, buildCommand, launcher } from './testing/built-command.ts';

const missing = pcscdMissingReason();
/**
 * Every run ends within this many milliseconds after the password by its own limits. After that it is killed, and a
 * killed one has no exit code.
 */
const END = 20_000;
const VERIFY = 0x20;
const SIGN = 0x2a;

const codeIn = (stderr: string): string =>
  stderr === '' ? 'none' : (JSON.parse(stderr) as { error: { code: string } }).error.code;

const adult = (profile: ProfileName = 'adult') => createVirtualCard(profile, { now: new Date() });

/**
 * Signs a file with an `adult` card in a service of its own.
 * @param meanwhile happens while the password is waited for
 */
async function sign(
  misbehave: Script,
  meanwhile: (service: ScriptedService, folder: string) => Promise<void> | void = () => undefined,
  options: readonly string[] = ['--json'],
) {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-cli-'));
  const service = await ScriptedService.start(['Reader A 00 00', 'Reader B 00 00']);
  const card = adult();
  service.insert(0, card);
  const input = join(folder, 'deed.pdf');
  writeFileSync(input, buildPdf(plainDocument));
  const child = spawn(process.execPath, [launcher, 'shomei', 'sign', input, '--password-stdin', ...options], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', PCSCLITE_CSOCK_NAME: service.socket },
  });
  const over = Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  // A copy of the file is the last thing that is made before the password.
  await vi.waitFor(() => expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(true), {
    timeout: END,
  });
  await meanwhile(service, folder);
  service.script = misbehave;
  const alarm = setTimeout(() => child.kill('SIGKILL'), END);
  child.stdin.end('ABC123\n');
  const [stderr, [exitCode]] = await over;
  clearTimeout(alarm);
  await service.stop();
  const files = readdirSync(folder);
  rmSync(folder, { recursive: true });
  return { exitCode, stderr, files, triesLeft: card.inspect().pins.sign?.triesLeft };
}

/** Resolves when the program has seen what happened: it asks for the readers, and then for the next change. */
async function seen(service: ScriptedService, happen: () => void): Promise<void> {
  const before = service.heard.length;
  happen();
  await vi.waitFor(
    () => {
      const heard = service.heard.slice(before);
      expect(heard.indexOf('readers')).toBeGreaterThan(-1);
      expect(heard.lastIndexOf('watch')).toBeGreaterThan(heard.indexOf('readers'));
    },
    { timeout: END },
  );
}

/** Hangs at a command with data; and then at everything, where the whole service hangs. */
const hangAt = (instruction: number, what: 'command' | 'service'): Script => {
  let hangs = false;
  return ({ kind, command }) => {
    const isIt = kind === 'transmit' && command[1] === instruction && command.length > 5;
    hangs ||= isIt;
    return isIt || (hangs && what === 'service') ? 'hang' : undefined;
  };
};

const hangAtKind =
  (kind: MessageKind): Script =>
  (asked) =>
    asked.kind === kind ? 'hang' : undefined;

beforeAll(buildCommand, BUILD_LIMIT);

describe.skipIf(missing)(`shomei sign${missing ? ` (${missing})` : ''}, while the password is typed`, () => {
  it.concurrent.each<[string, string, (service: ScriptedService) => void]>([
    ['is taken out', 'card/removed', (service) => service.remove(0)],
    [
      'is taken out and put back',
      'card/put-back',
      (service) => {
        service.remove(0);
        service.insert(0, adult());
      },
    ],
    [
      'is exchanged',
      'card/changed',
      (service) => {
        service.remove(0);
        service.insert(0, adult('renewal-open'));
      },
    ],
  ])('the card %s: told as it is, and nothing is sent', async (_what, error, happen) => {
    let verifies = 0;
    const run = await sign(
      ({ kind, command }) => {
        if (kind === 'transmit' && command[1] === VERIFY && command.length > 5) verifies += 1;
        return undefined;
      },
      (service) => seen(service, () => happen(service)),
    );
    expect(codeIn(run.stderr)).toBe(error);
    expect({ ...run, verifies }).toMatchObject({
      exitCode: 7,
      files: ['deed.pdf'],
      triesLeft: 5,
      verifies: 0,
    });
  });
});

describe.skipIf(missing)(`shomei sign${missing ? ` (${missing})` : ''}, where after the password`, () => {
  it.concurrent.each<[string, Script, number, string]>([
    ['VERIFY hangs', hangAt(VERIFY, 'command'), 7, 'pin/outcome-unknown'],
    ['the service hangs from VERIFY on', hangAt(VERIFY, 'service'), 7, 'pin/outcome-unknown'],
    ['the signature hangs', hangAt(SIGN, 'command'), 7, 'reader/not-answering'],
    ['the service hangs from the signature on', hangAt(SIGN, 'service'), 3, 'service/not-answering'],
    ['SCardEstablishContext hangs', hangAtKind('establish'), 3, 'service/not-answering'],
    ['SCardConnect hangs', hangAtKind('connect'), 7, 'reader/not-answering'],
    ['SCardBeginTransaction hangs', hangAtKind('begin'), 7, 'card/in-use'],
    ['SCardTransmit hangs', hangAtKind('transmit'), 7, 'reader/not-answering'],
    ['SCardEndTransaction hangs', hangAtKind('end'), 0, 'none'],
    ['SCardDisconnect hangs', hangAtKind('disconnect'), 0, 'none'],
    ['SCardReleaseContext hangs', hangAtKind('release'), 0, 'none'],
    ['SCardCancel hangs', hangAtKind('cancel'), 0, 'none'],
  ])('%s', async (_what, misbehave, exitCode, error) => {
    const run = await sign(misbehave);
    expect({ exitCode: run.exitCode, error: codeIn(run.stderr) }).toEqual({ exitCode, error });
    expect(run.files.length).toBe(exitCode === 0 ? 2 : 1);
  });

  it.concurrent('a temporary file cannot be deleted: the outcome is told all the same', async () => {
    const run = await sign(
      () => undefined,
      (_service, folder) => {
        const [part = ''] = readdirSync(folder).filter((name) => name.endsWith('.part'));
        rmSync(join(folder, part));
        mkdirSync(join(folder, part));
      },
    );
    expect({ exitCode: run.exitCode, error: codeIn(run.stderr) }).toEqual({
      exitCode: 10,
      error: expect.stringMatching(/^sign\//),
    });
  });

  it.concurrent(
    'VERIFY is answered late: the card is asked, and the tries that it has left are told',
    async () => {
      let service: ScriptedService | undefined;
      const hang = hangAt(VERIFY, 'command');
      const run = await sign(
        (asked) => {
          const trick = hang(asked);
          // A second later than the program waits for a command.
          if (trick) setTimeout(() => service?.letGo(), CALL_LIMITS.command + 1_000);
          return trick;
        },
        (running) => void (service = running),
        [],
      );
      expect(run).toMatchObject({ exitCode: 7, files: ['deed.pdf'], triesLeft: 5 });
      expect(run.stderr.trim().split('\n')).toEqual([
        '5 of 5 tries left.',
        expect.stringMatching(/^The result is not known\./),
      ]);
    },
  );
});
