import { describe, expect, it, vi } from 'vitest';
import { layerIds } from '../../shared/domain/layers.ts';
import { DoctorProgress, DoctorReport } from '../../shared/model/doctor.ts';
import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { CountsSeen } from '../state/counts-seen.ts';
import { NOW } from '../testing/test-session.ts';
import { examineMadeUp, type MadeUp, outcomeOf, RC_S300 } from './testing/examination.ts';
import { debianWith, plistOf, usbDevice, wholeDebian } from './testing/files-of.ts';

const KEY = 'Yubico YubiKey OTP+FIDO+CCID 00 00';
const BUILT_IN = 'ACS ACR39U ICC Reader 00 00';
const RC_S300_GONE = { '/sys/bus/usb/devices/1-2': undefined, '/sys/bus/usb/devices/1-2:1.0': undefined };
const insteadOfIt = (id: string, usbClass: string, driver?: string) =>
  debianWith({ ...RC_S300_GONE, ...usbDevice('1-4', id, usbClass, driver) });
const failing = (reason: ConstructorParameters<typeof TransportFault>[0]): MadeUp => ({
  intercept: () => {
    throw new TransportFault(reason);
  },
});
/** A card that answers like this to whoever reads its certificate. */
const answeringReads = (statusWord: number): MadeUp => {
  let file = 0;
  return {
    intercept: (command, answer) => {
      if (command[1] === 0xa4) file = command.at(-1) ?? 0;
      return command[1] === 0xb0 && file === 0x0a
        ? Uint8Array.of(statusWord >> 8, statusWord & 0xff)
        : answer();
    },
  };
};
const windows = {
  system: async () => ({ os: 'windows', name: 'Windows', architecture: 'x64', packageTool: 'none' }) as const,
  kernel: async () => undefined,
  drivers: async () => ({ ids: undefined, isInstalled: true }),
  service: async () => ({ isInstalled: true, others: [] }),
};
const access = (session: 'here' | 'remote') => async () => ({ session, sandbox: [] });

/** One fault each on an otherwise healthy machine → the layer that has to be named, and its code. */
const faults: Readonly<Record<string, readonly [machine: MadeUp, found: string]>> = {
  'no reader on USB': [{ files: debianWith(RC_S300_GONE), readers: [] }, 'usb-device L1-1'],
  'no USB at all': [
    { files: debianWith({ '/sys/bus/usb/devices': undefined }), readers: [] },
    'usb-device L1-1',
  ],
  'a reader for FeliCa alone': [{ files: insteadOfIt('054C:01BB', 'ff'), readers: [] }, 'usb-device L1-2'],
  'WSL without the reader': [
    {
      files: debianWith({ ...RC_S300_GONE, '/proc/version': 'Linux version 5.15-microsoft-WSL2' }),
      readers: [],
    },
    'usb-device L1-3',
  ],
  'RC-S380 taken by port100': [
    { files: insteadOfIt('054C:06C1', 'ff', 'port100'), readers: [] },
    'kernel-driver L2-1',
  ],
  'ACR122U taken by pn533_usb': [
    { files: insteadOfIt('072F:2200', '0b', 'pn533_usb'), readers: [] },
    'kernel-driver L2-1',
  ],
  'Windows cannot start the device': [
    {
      machine: {
        ...windows,
        usbReaders: async () => [{ id: '054C:0DC8', isCcid: true, drivers: [], problem: 10 }],
      },
      readers: [],
    },
    'kernel-driver L2-2',
  ],
  'Windows has no driver for it': [
    {
      machine: {
        ...windows,
        usbReaders: async () => [{ id: '054C:06C1', isCcid: false, drivers: [], problem: 28 }],
      },
      readers: [],
    },
    'reader-driver L3-1',
  ],
  'no driver is installed': [
    { files: debianWith({ '/usr/lib/pcsc/drivers': undefined }), readers: [] },
    'reader-driver L3-1',
  ],
  'the list of the driver lacks the id': [
    {
      files: debianWith({
        '/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist': plistOf(['072F:B100']),
      }),
      readers: [],
    },
    'reader-driver L3-2',
  ],
  'RC-S380 let go of by the kernel': [
    { files: insteadOfIt('054C:06C1', 'ff'), readers: [] },
    'reader-driver L3-3',
  ],
  'pcscd is not installed': [
    {
      files: debianWith({ '/usr/sbin/pcscd': undefined, '/run/pcscd': undefined }),
      failure: 'not-running',
    },
    'service L4-1',
  ],
  'the library is missing': [{ failure: 'not-installed' }, 'service L4-1'],
  'the service does not answer': [{ failure: 'not-answering' }, 'service L4-3'],
  'too many programs use the service': [{ failure: 'too-many-clients' }, 'service L4-4'],
  'our part for readers is missing': [{ failure: 'part-missing' }, 'service L4-5'],
  'the service goes away': [failing('service-gone'), 'service L4-6'],
  'the library is for another machine': [{ failure: 'library-unusable' }, 'service L4-7'],
  'library and service do not fit': [{ failure: 'not-fitting' }, 'service-version L5-1'],
  'pcscd is stopped': [
    { files: debianWith({ '/run/pcscd': undefined }), failure: 'not-running' },
    'service L4-2',
  ],
  'the socket is there and nobody behind it': [{ failure: 'not-running' }, 'service L4-2'],
  'polkit says no': [{ failure: 'refused' }, 'permission L6-1'],
  'polkit says no to a session from afar': [
    {
      files: debianWith({ '/run/systemd/sessions/2': 'ACTIVE=1\nREMOTE=1\n' }),
      failure: 'refused',
    },
    'permission L6-2',
  ],
  'polkit says no to a session without a seat': [
    { files: debianWith({ '/run/systemd/sessions/2': 'ACTIVE=1\nREMOTE=0\n' }), failure: 'refused' },
    'permission L6-2',
  ],
  'polkit says no at the machine itself, where the desktop does not tell the session': [
    { environment: { XDG_SESSION_ID: '' }, failure: 'refused' },
    'permission L6-1',
  ],
  'polkit says no to a session from afar that is not told': [
    {
      environment: { XDG_SESSION_ID: '' },
      files: debianWith({ '/run/systemd/sessions/2': 'UID=1000\nACTIVE=1\nREMOTE=1\n' }),
      failure: 'refused',
    },
    'permission L6-2',
  ],
  'polkit says no to who has no session': [
    {
      environment: { XDG_SESSION_ID: '' },
      files: debianWith({ '/run/systemd/sessions/2': 'UID=0\nACTIVE=1\nSEAT=seat0\n' }),
      failure: 'refused',
    },
    'permission L6-1',
  ],
  'there is no bus to ask polkit on': [
    { files: debianWith({ '/run/dbus': undefined }), failure: 'refused' },
    'permission L6-3',
  ],
  'the reader is listed, the card is refused': [failing('card-not-permitted'), 'permission L6-4'],
  'a flatpak without the socket': [
    {
      files: debianWith({ '/run/pcscd': undefined, '/usr/sbin/pcscd': undefined }),
      environment: { FLATPAK_ID: 'org.example' },
      failure: 'not-running',
    },
    'permission L6-5',
  ],
  'the service lists no reader': [{ readers: [] }, 'reader L7-1'],
  'the kernel has the reader that is used, beside a built-in one that is empty': [
    {
      files: {
        ...insteadOfIt('054C:06C1', 'ff', 'port100'),
        ...usbDevice('1-6', '072F:B100', '0b', 'usbfs'),
      },
      readers: [BUILT_IN],
      card: undefined,
      plugs: { [BUILT_IN]: { bus: 1, device: 6 } },
    },
    'kernel-driver L2-1',
  ],
  'a reader for FeliCa alone, beside a built-in one that is empty': [
    {
      files: { ...insteadOfIt('054C:01BB', 'ff'), ...usbDevice('1-6', '072F:B100', '0b', 'usbfs') },
      readers: [BUILT_IN],
      card: undefined,
      plugs: { [BUILT_IN]: { bus: 1, device: 6 } },
    },
    'usb-device L1-2',
  ],
  'Windows has no driver for the reader that is used, beside a built-in one that is empty': [
    {
      machine: {
        ...windows,
        usbReaders: async () => [
          { id: '072F:B100', isCcid: true, drivers: [], problem: 0 },
          { id: '054C:06C1', isCcid: false, drivers: [], problem: 28 },
        ],
      },
      readers: [BUILT_IN],
      card: undefined,
      plugs: { [BUILT_IN]: { id: '072F:B100' } },
    },
    'reader-driver L3-1',
  ],
  'no card in the one reader of two that is listed, where readers do not tell which they are': [
    {
      files: {
        ...insteadOfIt('054C:06C1', 'ff', 'port100'),
        ...usbDevice('1-6', '072F:B100', '0b', 'usbfs'),
      },
      readers: [BUILT_IN],
      card: undefined,
    },
    'card L8-1',
  ],
  'the kernel has the reader that is used, beside virtual ones that are empty': [
    {
      files: insteadOfIt('054C:06C1', 'ff', 'port100'),
      readers: ['Virtual PCD 00 00', 'Virtual PCD 00 01'],
      card: undefined,
    },
    'kernel-driver L2-1',
  ],
  'the kernel has the reader that is used, beside a key for log-in': [
    {
      files: {
        ...insteadOfIt('054C:06C1', 'ff', 'port100'),
        ...usbDevice('1-5', '1050:0407', '0b', 'usbfs'),
      },
      readers: [KEY],
      card: 'other-card',
    },
    'kernel-driver L2-1',
  ],
  'no card on the reader, beside a key for log-in': [
    {
      files: { ...wholeDebian, ...usbDevice('1-5', '1050:0407', '0b', 'usbfs') },
      readers: [KEY, RC_S300],
      card: 'other-card',
    },
    'card L8-1',
  ],
  'a key for log-in and no reader': [
    { files: insteadOfIt('1050:0407', '0b', 'usbfs'), readers: [KEY], card: 'other-card' },
    'usb-device L1-1',
  ],
  'a reader that works is not listed, beside a built-in one that is empty': [
    {
      files: { ...wholeDebian, ...usbDevice('1-6', '072F:B100', '0b', 'usbfs') },
      readers: [BUILT_IN],
      card: undefined,
      plugs: { [BUILT_IN]: { bus: 1, device: 6 } },
    },
    'reader L7-1',
  ],
  'a flatpak that sees neither the socket nor the drivers outside': [
    {
      files: debianWith({
        '/run/pcscd': undefined,
        '/usr/sbin/pcscd': undefined,
        '/usr/lib/pcsc/drivers': undefined,
      }),
      environment: { FLATPAK_ID: 'org.example' },
      failure: 'not-running',
    },
    'permission L6-5',
  ],
  'a snap that does not see the drivers outside, and is refused': [
    {
      files: debianWith({ '/usr/lib/pcsc/drivers': undefined, '/usr/sbin/pcscd': undefined }),
      environment: { SNAP: '/snap/shomei/1' },
      failure: 'refused',
    },
    'permission L6-1',
  ],
  'a container with the service outside, which lists no reader': [
    {
      files: {
        ...debianWith({
          '/usr/lib/pcsc/drivers': undefined,
          '/usr/sbin/pcscd': undefined,
          '/usr/lib/systemd': undefined,
          '/etc/systemd': undefined,
        }),
        '/.dockerenv': '',
      },
      readers: [],
    },
    'reader L7-1',
  ],
  'a container with the service in it, without drivers': [
    { files: { ...debianWith({ '/usr/lib/pcsc/drivers': undefined }), '/.dockerenv': '' }, readers: [] },
    'reader-driver L3-1',
  ],
  'remote desktop without a reader passed on, and none at this end': [
    {
      machine: { ...windows, usbReaders: async () => [], access: access('remote') },
      readers: [],
    },
    'reader L7-4',
  ],
  'a second pcscd holds the reader': [
    { files: { ...wholeDebian, '/proc/900/comm': 'pcscd\n' }, readers: [] },
    'reader L7-3',
  ],
  'remote desktop without a reader passed on': [
    {
      machine: {
        ...windows,
        usbReaders: async () => [{ id: '054C:0DC8', isCcid: true, drivers: [] }],
        access: access('remote'),
      },
      readers: [],
    },
    'reader L7-4',
  ],
  'a call to the reader does not come back': [failing('reader-not-answering'), 'reader L7-6'],
  'the reader leaves': [failing('reader-gone'), 'reader L7-2'],
  'no card': [{ card: undefined }, 'card L8-1'],
  'the card leaves in mid-read': [failing('card-removed'), 'card L8-2'],
  'a card that does not answer': [{ card: 'mute' }, 'card-answer L9-1'],
  'another program holds the card': [failing('card-in-use'), 'card-answer L9-2'],
  'another card': [{ card: 'other-card' }, 'card-kind L10-1'],
  'a Juki card': [{ card: 'juki' }, 'card-kind L10-2'],
  'a card that answers strangely': [answeringReads(0x6f01), 'application L11-1'],
  'a certificate that is none': [{ card: 'damaged' }, 'certificates L12-1'],
  'a certificate past its end': [{ card: 'expired' }, 'certificates L12-2'],
  'a card without certificates': [{ card: 'no-certificates' }, 'certificates L12-3'],
  'the PIN for log-in is locked': [{ card: 'authentication-locked' }, 'certificates L12-4'],
  'the signature password is locked': [{ card: 'signature-locked' }, 'certificates L12-5'],
  'a clock of another year': [{ now: new Date('2020-01-01T00:00:00Z') }, 'clock L13-1'],
};

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

describe('what is in a report', () => {
  it('is nothing personal', async () => {
    const files = {
      ...wholeDebian,
      '/proc/78/comm': 'firefox\n',
      '/proc/78/maps': '/home/canary-user/libpcsclite.so',
    };
    const plugs = { [RC_S300]: { bus: 1, device: 2 } };
    const text = JSON.stringify(await examineMadeUp({ files, card: 'resident', plugs }));
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
