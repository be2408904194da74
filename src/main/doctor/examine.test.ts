import { describe, expect, it, vi } from 'vitest';
import { layerIds } from '../../shared/domain/layers.ts';
import { DoctorProgress, DoctorReport } from '../../shared/model/doctor.ts';
import { type CardGateway } from '../card/card-gateway.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { CountsSeen } from '../state/counts-seen.ts';
import { NOW } from '../testing/test-session.ts';
import { examineMadeUp, type MadeUp, outcomeOf, RC_S300 } from './testing/examination.ts';
import { debianWith, plistOf, usbDevice, wholeDebian } from './testing/files-of.ts';
import { RC_S300_GONE, insteadOfIt, answeringReads, faults } from './testing/single-faults.ts';

describe('one fault on a machine that is whole otherwise', () => {
  it.each(Object.entries(faults))('%s', async (_name, [machine, found]) => {
    const report = await examineMadeUp(machine);
    expect(outcomeOf(report)).toMatchObject({ broken: found, others: 0 });
    expect(report.findings.map(({ layer }) => layer)).toEqual(layerIds);
    expect(DoctorReport.safeParse(report).success).toBe(true);
  });

  it('names each of its layers in some case', () => {
    const named = new Set(Object.values(faults).map(([, found]) => found.split(' ')[0]));
    const silent = layerIds.filter((layer) => !named.has(layer));
    expect(silent).toEqual(['surroundings', 'other-programs']);
  });
});

describe('a whole machine', () => {
  it.each(['adult', 'child', 'resident', 'renewal-open', 'faceless-pin', 'leap-day'] as const)(
    'gives no alarm and no remark with the card of %s',
    async (card) => {
      const report = await examineMadeUp({ card });
      expect(outcomeOf(report)).toEqual({ broken: undefined, others: 0, remarks: [] });
      expect(report.findings.map(({ state }) => state)).toEqual(layerIds.map(() => 'ok'));
    },
  );

  it('needs no reader on USB where the service has one from elsewhere', async () => {
    const report = await examineMadeUp({ files: debianWith(RC_S300_GONE), readers: ['Virtual PCD 00 00'] });
    expect(outcomeOf(report)).toEqual({ broken: undefined, others: 0, remarks: [] });
  });

  it('says nothing of an unreliable reader beside the one that is used', async () => {
    const files = { ...wholeDebian, ...usbDevice('1-4', '072F:2200', '0b', 'usbfs') };
    const plugs = { [RC_S300]: { bus: 1, device: 2 } };
    const report = await examineMadeUp({ files, plugs });
    expect(outcomeOf(report)).toEqual({ broken: undefined, others: 0, remarks: [] });
    const { facts } = report.findings.find(({ layer }) => layer === 'reader') ?? {};
    expect(facts?.readerDevices).toEqual(['SONY FeliCa RC-S300/S 00 00 = 054C:0DC8']);
  });

  it('takes a reader that answers for a good one, whatever the list of the driver says', async () => {
    const files = debianWith({
      '/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist': plistOf(['072F:B100']),
    });
    expect(outcomeOf(await examineMadeUp({ files })).broken).toBeUndefined();
  });
});

const remarks: Readonly<Record<string, readonly [machine: MadeUp, code: string]>> = {
  'a virtual reader that listens to everybody': [
    {
      files: { ...wholeDebian, '/proc/net/tcp': ' sl\n 0: 00000000:8C7B 00000000:0000 0A\n' },
      readers: ['Virtual PCD 00 00'],
    },
    'L7-5',
  ],
  'a reader that works for some': [{ files: insteadOfIt('072F:2200', '0b', 'usbfs') }, 'L3-4'],
  'GnuPG beside it': [{ files: { ...wholeDebian, '/proc/77/comm': 'scdaemon\n' } }, 'L15-1'],
  'a program with the card library loaded': [
    {
      files: {
        ...wholeDebian,
        '/proc/78/comm': 'firefox\n',
        '/proc/78/maps': 'r-xp /usr/lib/libpcsclite.so.1',
      },
    },
    'L15-1',
  ],
  'a browser that is shut in': [{ files: { ...wholeDebian, '/snap/bin/firefox': '' } }, 'L15-2'],
  'no Japanese font': [{ files: debianWith({ '/usr/share/fonts': undefined }) }, 'L14-1'],
  'a container': [{ files: { ...wholeDebian, '/.dockerenv': '' } }, 'L14-2'],
  'a session from afar': [
    { files: { ...wholeDebian, '/run/systemd/sessions/2': 'ACTIVE=1\nREMOTE=1\n' } },
    'L14-3',
  ],
  'a telephone in place of the card': [{ card: 'phone' }, 'L10-3'],
  'one try left': [{ card: 'last-try' }, 'L12-8'],
};

describe('remarks', () => {
  it.each(Object.entries(remarks))(
    'are made about %s, and nothing is called broken',
    async (_name, [made, code]) => {
      const { broken, remarks: found } = outcomeOf(await examineMadeUp(made));
      expect({ broken, found }).toEqual({ broken: undefined, found: [code] });
    },
  );
});

it('calls its own window by its name, and no other program that the same runtime runs', async () => {
  const library = '7f r-xp /usr/lib/libpcsclite.so.1.0.0\n';
  const files = {
    ...wholeDebian,
    '/proc/self/maps': `${library}7f r-xp /opt/shomei/koffi.node\n`,
    '/proc/78/comm': 'electron\n',
    '/proc/78/maps': `${library}7f r-xp /opt/shomei/koffi.node\n`,
    '/proc/79/comm': 'electron\n',
    '/proc/79/maps': '7f r-xp /home/canary-user/libpcsclite-notes.txt\n',
    '/proc/80/comm': 'electron\n',
    '/proc/80/maps': '7f r-xp /opt/editor/koffi.node\n',
  };
  const programsOf = async (more: Readonly<Record<string, string>>) => {
    const { findings } = await examineMadeUp({ files: { ...files, ...more } });
    return findings.find(({ layer }) => layer === 'other-programs')?.facts.programs;
  };
  expect(await programsOf({})).toEqual(['shomei']);
  const other = `${library}7f r-xp /opt/editor/koffi.node\n`;
  expect(await programsOf({ '/proc/80/maps': other })).toEqual(['shomei', 'electron']);
});

describe('the way of an examination', () => {
  it('tells layer by layer how far it is, and ends with nothing pending', async () => {
    const told: DoctorProgress[] = [];
    await examineMadeUp({}, (progress) => told.push(progress));
    expect(told.every((progress) => DoctorProgress.safeParse(progress).success)).toBe(true);
    expect(told[0]?.pending.length).toBeGreaterThan(0);
    expect(told.at(-1)?.pending).toEqual([]);
    const counts = told.map(({ findings }) => findings.length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('shows what lies behind the broken layer as skipped, and what was looked at all the same', async () => {
    const { findings } = await examineMadeUp({ card: undefined });
    expect(Object.fromEntries(findings.map(({ layer, state }) => [layer, state]))).toEqual({
      'usb-device': 'ok',
      'kernel-driver': 'ok',
      'reader-driver': 'ok',
      service: 'ok',
      'service-version': 'ok',
      permission: 'ok',
      reader: 'ok',
      card: 'broken',
      'card-answer': 'skipped',
      'card-kind': 'skipped',
      application: 'skipped',
      certificates: 'skipped',
      clock: 'ok',
      surroundings: 'ok',
      'other-programs': 'ok',
    });
  });

  const never = () => new Promise<never>(() => undefined);
  const hanging: Readonly<Record<string, readonly [machine: MadeUp, found: string | undefined]>> = {
    'a service that never answers': [{ gateway: silentGateway() }, 'service L4-3'],
    'a card that never answers': [{ intercept: never }, 'card-answer L9-3'],
    'a machine that never answers': [
      {
        machine: {
          system: never,
          usbReaders: never,
          kernel: never,
          drivers: never,
          service: never,
          access: never,
          programs: never,
          surroundings: never,
        },
      },
      undefined,
    ],
  };
  it.each(Object.entries(hanging))('ends within 20 seconds with %s', async (_name, [made, found]) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const running = examineMadeUp(made);
      await vi.advanceTimersByTimeAsync(19_000);
      const report = await running;
      expect(outcomeOf(report).broken).toBe(found);
      expect(report.findings).toHaveLength(15);
    } finally {
      vi.useRealTimers();
    }
  });

  it('sends no command but SELECT, READ and the question for the counter', async () => {
    const sent: string[] = [];
    await examineMadeUp({
      intercept: (command, answer) => {
        sent.push(Buffer.from(command).toString('hex'));
        return answer();
      },
    });
    const isHarmless = (command: string) =>
      /^00(a4|b0|b2)/.test(command) || command === '00200080' || command === '0020008000';
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter((command) => !isHarmless(command))).toEqual([]);
  });
});

it('does not doubt a clock where the build does not know its day, and doubts it by the same day as Home', async () => {
  const now = new Date('2026-10-30T00:00:00Z');
  const machine: MadeUp = { now, card: undefined };
  expect(outcomeOf(await examineMadeUp({ ...machine, builtAfter: null })).others).toBe(0);
  expect(outcomeOf(await examineMadeUp({ ...machine, builtAfter: '2026-10-30' })).others).toBe(0);
  expect(outcomeOf(await examineMadeUp({ ...machine, builtAfter: '2026-10-31' })).others).toBe(1);
});

describe('what is in a report', () => {
  it('is nothing personal', async () => {
    const files = {
      ...wholeDebian,
      '/proc/78/comm': 'firefox\n',
      '/proc/78/maps': '/home/canary-user/libpcsclite.so',
    };
    const plugs = { [RC_S300]: { bus: 1, device: 2 } };
    const environment = { XDG_SESSION_TYPE: 'canary-user', PCSCLITE_CSOCK_NAME: '/home/canary-user/comm' };
    const text = JSON.stringify(await examineMadeUp({ files, card: 'resident', plugs, environment }));
    expect(text).toContain('readerDevices');
    for (const canary of [/canary-user/, /SERIAL-CANARY/, /0123456/, /\/home/, /20\d\d-\d\d-\d\dT14:59:59/])
      expect(text).not.toMatch(canary);
    // The last day of a certificate reveals the birthday of its holder.
    expect(text.match(/20\d\d-\d\d-\d\d/g)).toEqual(['2026-11-21', '2026-11-21']);
  });

  it('says what a card that answers strangely said', async () => {
    const { findings } = await examineMadeUp(answeringReads(0x6f01));
    expect(findings.find(({ state }) => state === 'broken')?.facts).toMatchObject({
      error: 'card/unexpected-answer',
      statusWord: '6F01',
    });
  });
});

/** Watches, and never reports anything, not even its end. */
function silentGateway(): CardGateway {
  return {
    plugOf: () => Promise.resolve(undefined),
    watch: (listener) => {
      listener({ service: 'starting' });
      return () => undefined;
    },
    withCard: () => new Promise(() => undefined),
    refresh: () => undefined,
    close: () => new Promise(() => undefined),
  };
}

it('asks a card whose tries fall by themselves for none of them', async () => {
  const counts = new CountsSeen();
  const card = createVirtualCard('adult', { now: NOW, generation: { questionCounts: true } });
  const gateway = () => {
    const readers = new VirtualGateway([RC_S300]);
    readers.insert(RC_S300, card);
    return readers;
  };
  await examineMadeUp({ gateway: gateway(), counts });
  const tries = () => Object.values(card.inspect().pins).map((pin) => pin?.triesLeft ?? 0);
  const sum = () => tries().reduce((all, left) => all + left, 0);
  const before = sum();
  await examineMadeUp({ gateway: gateway(), counts });
  await examineMadeUp({ gateway: gateway(), counts });
  expect(before - sum()).toBe(1);
});
