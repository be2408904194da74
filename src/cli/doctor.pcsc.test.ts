import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Pcscd,
  pcscdMissingReason,
  pcscdSocket,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../e2e/fixtures/pcscd.ts';
import type { MessageKind } from '../../e2e/fixtures/scripted-service/messages.ts';
import { type Script, ScriptedService } from '../../e2e/fixtures/scripted-service/scripted-service.ts';
import { layerIds } from '../shared/domain/layers.ts';
import type { DoctorReport, FactName, LayerId } from '../shared/model/doctor.ts';
import type { ProfileName } from '../virtual-card/profiles.ts';
import { createVirtualCard } from '../virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../virtual-card/vpcd-bridge.ts';
import { BUILD_LIMIT, buildCommand, runShomei } from './testing/built-command.ts';

const missing = pcscdMissingReason();
/**
 * Every examination ends within this many milliseconds by itself. After that it is killed, and a killed one has no
 * exit code.
 */
const END = 20_000;
const READER = 'Reader A 00 00';

type Report = DoctorReport & { readonly broken?: { readonly layer: string; readonly code: string } };

async function doctor(socket: string) {
  const { code, stdout, stderr } = await runShomei(['doctor', '--json'], {
    env: { PCSCLITE_CSOCK_NAME: socket },
    limit: END,
  });
  return { exitCode: code, stderr, text: stdout, report: JSON.parse(stdout || '{}') as Report };
}

/** Programs of other makers that list readers. */
const TOOLS = ['pcsc_scan', 'opensc-tool', 'lsusb'] as const;
const missingTools = TOOLS.filter((tool) => spawnSync(tool, ['-h'], { stdio: 'ignore' }).error !== undefined);
if (missingTools.length > 0 && process.env['CI'] === 'true')
  throw new Error(`not installed: ${missingTools.join(', ')}`);

/** What another program says of this service. Not waited for in this thread, where the simulated cards live. */
async function told(program: (typeof TOOLS)[number], ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, PCSCLITE_CSOCK_NAME: pcscdSocket() };
  return text(spawn(program, args, { env, timeout: END, stdio: ['ignore', 'pipe', 'ignore'] }).stdout);
}

type Fault = {
  readonly misbehave?: Script;
  readonly readers?: readonly string[];
  readonly card?: ProfileName | 'none';
};

const hangAt =
  (kind: MessageKind): Script =>
  (asked) =>
    asked.kind === kind ? 'hang' : undefined;
const codeAt =
  (kind: MessageKind, code: number): Script =>
  (asked) =>
    asked.kind === kind ? { code } : undefined;

/** Runs the built program with the real library. */
const faults: Readonly<Record<string, readonly [fault: Fault, code: RegExp]>> = {
  'a service that hangs at the first message': [{ misbehave: hangAt('version') }, /^L4-3$/],
  'a service that hangs when it is asked for readers': [{ misbehave: hangAt('readers') }, /^L4-3$/],
  'a service that does not fit': [{ misbehave: codeAt('version', 0x8010001e) }, /^L5-1$/],
  'a service that refuses everybody': [{ misbehave: codeAt('establish', 0x8010006a) }, /^L6-[123]$/],
  'a service that refuses cards': [{ misbehave: codeAt('connect', 0x8010006a) }, /^L6-4$/],
  'no reader': [{ readers: [], card: 'none' }, /^L(1-1|7-1)$/],
  'a reader that hangs': [{ misbehave: hangAt('transmit') }, /^L7-6$/],
  'no card': [{ card: 'none' }, /^L8-1$/],
  'a card that another program holds': [{ misbehave: codeAt('connect', 0x8010000b) }, /^L9-2$/],
  'another card': [{ card: 'other-card' }, /^L10-1$/],
  'a Juki card': [{ card: 'juki' }, /^L10-2$/],
  'a damaged card': [{ card: 'damaged' }, /^L12-1$/],
  'a service that goes away': [
    { misbehave: ({ kind, times }) => (kind === 'transmit' && times === 9 ? 'hang-up' : undefined) },
    /^L4-6$/,
  ],
};

beforeAll(buildCommand, BUILD_LIMIT);

describe.skipIf(missing)(`shomei doctor${missing ? ` (${missing})` : ''}`, () => {
  // These tests wait much and compute little, so they run side by side.
  it.concurrent.each(Object.entries(faults))('names %s, and nothing else', async (_what, [fault, code]) => {
    const { misbehave, readers = [READER], card = 'adult' } = fault;
    const service = await ScriptedService.start([...readers]);
    if (card !== 'none') service.insert(0, createVirtualCard(card, { now: new Date() }));
    if (misbehave) service.script = misbehave;
    const { exitCode, stderr, report } = await doctor(service.socket);
    await service.stop();
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(report.broken?.code).toMatch(code);
    expect(report.findings.filter(({ state }) => state === 'broken')).toHaveLength(1);
    expect(report.findings.map(({ layer }) => layer)).toEqual(layerIds);
  });

  it.concurrent('names a variable that names no service', async () => {
    const { exitCode, report } = await doctor('/nowhere/pcscd.comm');
    expect(exitCode).toBe(1);
    expect(report.broken?.code).toBe('L4-10');
  });

  it.concurrent('gives no alarm on a whole machine, and says nothing of the holder', async () => {
    const service = await ScriptedService.start([READER]);
    const card = createVirtualCard('adult', { now: new Date() });
    service.insert(0, card);
    const { exitCode, report, text: json } = await doctor(service.socket);
    await service.stop();
    expect({ exitCode, broken: report.broken }).toEqual({ exitCode: 0, broken: undefined });
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
    const { USER = 'no-user', HOME = '/nowhere', HOSTNAME = 'no-host' } = process.env;
    for (const canary of [USER, HOME, HOSTNAME].filter((word) => word.length > 4))
      expect(json).not.toContain(canary);
  });
});

describe.skipIf(missing)('shomei doctor on a real pcscd', () => {
  let service: Pcscd | undefined;
  beforeAll(async () => {
    service = await startPcscd();
  });
  afterAll(() => service?.stop());

  const factOf = ({ report }: { readonly report: Report }, layer: LayerId, name: FactName) =>
    report.findings.find((finding) => finding.layer === layer)?.facts[name];

  it('sees a card where one is, spends no try, and names its lack where none is', async () => {
    const empty = await doctor(pcscdSocket());
    expect(empty.report.broken?.code).toBe('L8-1');
    expect(factOf(empty, 'reader', 'readers')).toEqual([...VPCD_READERS]);
    // A virtual reader is on no USB, and tells none.
    expect(factOf(empty, 'reader', 'readerDevices')).toBeUndefined();

    const card = createVirtualCard('adult', { now: new Date() });
    const inserted = await insertIntoVpcd(card, { port: VPCD_PORTS[0] });
    const whole = await doctor(pcscdSocket());
    await inserted.remove();
    expect({ exitCode: whole.exitCode, broken: whole.report.broken }).toEqual({
      exitCode: 0,
      broken: undefined,
    });
    expect(card.inspect().pins.auth?.triesLeft).toBe(3);
  });

  describe.skipIf(missingTools.length > 0)(
    `agrees with other programs${missingTools.length > 0 ? ` (not installed: ${missingTools.join(', ')})` : ''}`,
    () => {
      it('with pcsc_scan on the readers, in their order', async () => {
        const listed = (await told('pcsc_scan', '-r')).matchAll(/^\s*\d+: (.+)$/gm);
        const readers = factOf(await doctor(pcscdSocket()), 'reader', 'readers');
        expect([...listed].map(([, name = '']) => name.trim())).toEqual(readers);
      });

      it('with opensc-tool on the readers, and on the one that has a card', async () => {
        const card = createVirtualCard('adult', { now: new Date() });
        const inserted = await insertIntoVpcd(card, { port: VPCD_PORTS[1] });
        // The service looks at a virtual reader every 0.4 s.
        const rows = await vi.waitFor(async () => {
          const listed = await told('opensc-tool', '-l');
          expect(listed).toMatch(/^\d+\s+Yes/m);
          return [...listed.matchAll(/^\d+\s+(Yes|No)\s+(?:PIN pad\s+)?(.+)$/gm)];
        }, END);
        const seen = await doctor(pcscdSocket());
        await inserted.remove();
        expect(rows.map(([, , name = '']) => name.trim())).toEqual(factOf(seen, 'reader', 'readers'));
        const [withCard] = rows.filter(([, has]) => has === 'Yes').map(([, , name = '']) => name.trim());
        expect(withCard).toBe(VPCD_READERS[1]);
        expect(factOf(seen, 'card', 'chosenReader')).toBe(withCard);
      });

      it('with lsusb: what it calls a reader on USB is there', async () => {
        const lines = (await told('lsusb')).toUpperCase();
        const onBus = [...lines.matchAll(/ID ([0-9A-F]{4}:[0-9A-F]{4})/g)];
        const devices = [factOf(await doctor(pcscdSocket()), 'usb-device', 'devices') ?? []].flat();
        const ids = devices.map((device) => /[0-9A-F]{4}:[0-9A-F]{4}/.exec(String(device))?.[0]);
        expect(onBus.map(([, id]) => id)).toEqual(expect.arrayContaining(ids));
      });
    },
  );
});
