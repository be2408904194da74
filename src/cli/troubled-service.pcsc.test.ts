import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { pcscdMissingReason } from '../../e2e/fixtures/pcscd.ts';
import type { MessageKind } from '../../e2e/fixtures/scripted-service/messages.ts';
import { type Script, ScriptedService } from '../../e2e/fixtures/scripted-service/scripted-service.ts';
import { createVirtualCard } from '../virtual-card/virtual-card.ts';
import { BUILD_LIMIT, buildCommand, launcher, runShomei } from './testing/built-command.ts';

const missing = pcscdMissingReason();
/**
 * Every run ends within this many milliseconds by its own limits. After that it is killed, and a killed one has no
 * exit code.
 */
const END = 20_000;

/** `shomei status` against a service of its own with an `adult` card, and whatever goes wrong there. */
async function status(misbehave: Script, prepare: (service: ScriptedService) => void = () => undefined) {
  const service = await ScriptedService.start(['Reader A 00 00', 'Reader B 00 00']);
  service.insert(0, createVirtualCard('adult', { now: new Date() }));
  prepare(service);
  service.script = misbehave;
  const { code, stdout, stderr } = await runShomei(['status', '--json'], {
    env: { PCSCLITE_CSOCK_NAME: service.socket },
    limit: END,
  });
  await service.stop();
  const error = stderr === '' ? 'none' : (JSON.parse(stderr) as { error: { code: string } }).error.code;
  return { exitCode: code, error, stdout };
}

type Row = readonly [what: string, misbehave: Script, exitCode: number, error: string];

const hangAt =
  (kind: MessageKind): Script =>
  (asked) =>
    asked.kind === kind ? 'hang' : undefined;

const hangUpAt =
  (kind: MessageKind): Script =>
  (asked) =>
    asked.kind === kind ? 'hang-up' : undefined;

const rows: readonly Row[] = [
  ['hangs at the first message', hangAt('version'), 3, 'service/not-answering'],
  ['hangs at SCardEstablishContext', hangAt('establish'), 3, 'service/not-answering'],
  ['hangs at SCardListReaders', hangAt('readers'), 3, 'service/not-answering'],
  ['hangs at SCardGetStatusChange', hangAt('watch'), 3, 'service/not-answering'],
  ['hangs at the end of its wait', hangAt('stop-watching'), 3, 'service/not-answering'],
  ['hangs at SCardConnect', hangAt('connect'), 7, 'reader/not-answering'],
  ['hangs at SCardBeginTransaction', hangAt('begin'), 7, 'card/in-use'],
  ['hangs at SCardControl', hangAt('control'), 7, 'reader/not-answering'],
  ['hangs at SCardTransmit', hangAt('transmit'), 7, 'reader/not-answering'],
  ['hangs at SCardEndTransaction', hangAt('end'), 0, 'none'],
  ['hangs at SCardDisconnect', hangAt('disconnect'), 0, 'none'],
  ['hangs at SCardReleaseContext', hangAt('release'), 0, 'none'],
  ['hangs at SCardCancel', hangAt('cancel'), 0, 'none'],
  [
    'does not fit its library',
    ({ kind }) => (kind === 'version' ? { code: 0x8010001e } : undefined),
    3,
    'service/not-fitting',
  ],
  [
    'refuses cards',
    ({ kind }) => (kind === 'connect' ? { code: 0x8010006a } : undefined),
    7,
    'card/not-permitted',
  ],
  [
    'hangs up in mid-read',
    ({ kind, times }) => (kind === 'transmit' && times === 9 ? 'hang-up' : undefined),
    3,
    'service/gone',
  ],
  [
    'crashes at each SCardConnect',
    ({ kind }) => (kind === 'connect' ? 'crash' : undefined),
    3,
    'service/gone',
  ],
  ['hangs up at each SCardListReaders', hangUpAt('readers'), 3, 'service/not-answering'],
  ['hangs up at each SCardGetStatusChange', hangUpAt('watch'), 3, 'service/not-answering'],
];

beforeAll(buildCommand, BUILD_LIMIT);

describe.skipIf(missing)(`shomei status, where the service${missing ? ` (${missing})` : ''}`, () => {
  // These tests wait much and compute little, so they run side by side.
  it.concurrent.each(rows)('%s', async (_what, misbehave, exitCode, error) => {
    const run = await status(misbehave);
    expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode, error });
    expect(run.stdout === '').toBe(exitCode !== 0);
  });

  it.concurrent.each([
    ['tells a person at a terminal that a slow reader is still being read', '', true],
    ['says nothing of it where stderr goes elsewhere, because it ends well', '2>&1 | cat', false],
  ] as const)('%s', async (_what, elsewhere, isTold) => {
    const service = await ScriptedService.start(['Reader A 00 00']);
    service.insert(0, createVirtualCard('adult', { now: new Date() }));
    service.script = ({ kind, times }) => (kind === 'transmit' && times < 8 ? { late: 1_000 } : undefined);
    // It gives the program a terminal, and prints what is printed there.
    const program = `${process.execPath} ${launcher} shomei status ${elsewhere}`;
    const child = spawn('script', ['--quiet', '--return', '--command', program, '/dev/null'], {
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', PCSCLITE_CSOCK_NAME: service.socket },
    });
    const [printed, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    await service.stop();
    expect({ exitCode, isTold: printed.includes('slow to answer') }).toEqual({ exitCode: 0, isTold });
    expect(printed).toContain('Reader A 00 00');
  });

  it.concurrent('loses the card in mid-read: no half an answer', async () => {
    let remove = (): void => undefined;
    const run = await status(
      ({ kind, times }) => {
        if (kind === 'transmit' && times === 12) remove();
        return undefined;
      },
      (service) => (remove = () => service.remove(0)),
    );
    expect({ exitCode: run.exitCode, error: run.error, stdout: run.stdout }).toEqual({
      exitCode: 7,
      error: 'card/removed',
      stdout: '',
    });
  });
});
