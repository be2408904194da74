import { TransportFault } from '../../card/card-gateway.ts';
import { type MadeUp, RC_S300 } from './examination.ts';
import { CLOSED, debianWith, plistOf, usbDevice, wholeDebian } from './files-of.ts';

const KEY = 'Yubico YubiKey OTP+FIDO+CCID 00 00';

const BUILT_IN = 'ACS ACR39U ICC Reader 00 00';

export const RC_S300_GONE = {
  '/sys/bus/usb/devices/1-2': undefined,
  '/sys/bus/usb/devices/1-2:1.0': undefined,
};

export const insteadOfIt = (id: string, usbClass: string, driver?: string) =>
  debianWith({ ...RC_S300_GONE, ...usbDevice('1-4', id, usbClass, driver) });

const failing = (reason: ConstructorParameters<typeof TransportFault>[0]): MadeUp => ({
  intercept: () => {
    throw new TransportFault(reason);
  },
});

/** A card that answers like this to whoever reads its certificate. */
export const answeringReads = (statusWord: number): MadeUp => {
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
export const faults: Readonly<Record<string, readonly [machine: MadeUp, found: string]>> = {
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
  'neither the service nor a driver is installed': [
    {
      files: debianWith({
        '/usr/lib/pcsc/drivers': undefined,
        '/usr/sbin/pcscd': undefined,
        '/run/pcscd': undefined,
        '/usr/lib/systemd': undefined,
        '/etc/systemd': undefined,
      }),
      failure: 'not-running',
    },
    'reader-driver L3-5',
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
  'the socket unit is masked': [
    {
      files: debianWith({
        '/run/pcscd': undefined,
        '/etc/systemd/system/sockets.target.wants/pcscd.socket': undefined,
        '/etc/systemd/system/pcscd.socket': '-> /dev/null',
      }),
      failure: 'not-running',
    },
    'service L4-8',
  ],
  'the service is masked until the next start, behind a socket that is there': [
    { files: debianWith({ '/run/systemd/system/pcscd.service': '-> /dev/null' }), failure: 'not-running' },
    'service L4-8',
  ],
  'pcscd is stopped where there is no systemd': [
    {
      files: debianWith({ '/run/pcscd': undefined, '/run/systemd': undefined, '/etc/systemd': undefined }),
      failure: 'not-running',
    },
    'service L4-9',
  ],
  'a variable names a socket that is not there': [
    { environment: { PCSCLITE_CSOCK_NAME: '/home/canary-user/pcscd.comm' }, failure: 'not-running' },
    'service L4-10',
  ],
  'this user may not open the socket': [
    { files: debianWith({ '/run/pcscd/pcscd.comm': CLOSED }), failure: 'not-running' },
    'permission L6-6',
  ],
  'the system blocks the reader': [
    {
      files: debianWith({
        '/sys/bus/usb/devices/1-2:1.0': undefined,
        '/sys/bus/usb/devices/1-2/authorized': '0\n',
      }),
      readers: [],
    },
    'kernel-driver L2-3',
  ],
  'drivers and service where no other distribution keeps them, and no reader is listed': [
    {
      files: debianWith({
        '/usr/lib/pcsc/drivers': undefined,
        '/usr/sbin/pcscd': undefined,
        '/usr/lib/systemd': undefined,
      }),
      readers: [],
    },
    'reader L7-1',
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
  'a clock of before the program was built': [
    { now: new Date('2020-01-01T00:00:00Z'), builtAfter: '2026-11-01' },
    'clock L13-1',
  ],
};
