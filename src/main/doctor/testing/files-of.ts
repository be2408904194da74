import type { Files } from '../files/files.ts';

/** What stands in a file that may only be looked at. */
export const CLOSED = 'closed';

/** Files that exist only here: text by path. A value that starts with `-> ` is a link. */
export function filesOf(tree: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(tree);
  const isThere = (path: string): boolean =>
    paths.some((each) => each === path || each.startsWith(`${path}/`));
  return {
    text: async (path) => (tree[path]?.startsWith('-> ') ? undefined : tree[path]),
    bytes: async (path) => (tree[path] === undefined ? undefined : Buffer.from(tree[path], 'latin1')),
    names: async (path) => [
      ...new Set(
        paths.flatMap((each) =>
          each.startsWith(`${path}/`) ? (each.slice(path.length + 1).split('/')[0] ?? []) : [],
        ),
      ),
    ],
    target: async (path) => (tree[path]?.startsWith('-> ') ? tree[path].slice(3) : undefined),
    exists: async (path) => isThere(path),
    canWrite: async (path) => isThere(path) && tree[path] !== CLOSED,
  };
}

const plist = (ids: readonly string[]): string => {
  const array = (key: string, at: 0 | 1): string =>
    `<key>${key}</key>\n<array>\n${ids.map((id) => `<string>0x${id.split(':')[at]}</string>`).join('\n')}\n</array>`;
  return `<dict><key>CFBundleName</key><string>CCIDCLASSDRIVER</string>
<key>CFBundleExecutable</key><string>libccid.so</string>
<key>CFBundleShortVersionString</key>\n<string>1.5.2</string>
${array('ifdVendorID', 0)}${array('ifdProductID', 1)}</dict>`;
};

/** A reader on the bus: its id, the class of its interface, and its driver. */
export const usbDevice = (port: string, id: string, usbClass: string, driver?: string) => ({
  [`/sys/bus/usb/devices/${port}/busnum`]: `${port.split('-')[0]}\n`,
  [`/sys/bus/usb/devices/${port}/devnum`]: `${port.split('-')[1]}\n`,
  [`/sys/bus/usb/devices/${port}/idVendor`]: `${id.split(':')[0]?.toLowerCase()}\n`,
  [`/sys/bus/usb/devices/${port}/idProduct`]: `${id.split(':')[1]?.toLowerCase()}\n`,
  [`/sys/bus/usb/devices/${port}/product`]: 'SERIAL-CANARY-0123456789\n',
  [`/sys/bus/usb/devices/${port}:1.0/bInterfaceClass`]: `${usbClass}\n`,
  ...(driver !== undefined && {
    [`/sys/bus/usb/devices/${port}:1.0/driver`]: `-> ../../../bus/usb/drivers/${driver}`,
  }),
});

/** A desktop with Debian 12 on which everything is as it should be, and a Sony RC-S300. */
export const wholeDebian: Readonly<Record<string, string>> = {
  '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
  '/proc/version': 'Linux version 6.1.0-28-amd64 (debian-kernel@lists.debian.org)',
  ...usbDevice('1-2', '054C:0DC8', '0b', 'usbfs'),
  ...usbDevice('1-3', '046D:C31C', '03', 'usbhid'),
  '/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist': plist(['072F:B100', '054C:0DC8', '072F:2200']),
  '/usr/sbin/pcscd': '',
  '/run/pcscd/pcscd.comm': '',
  '/run/systemd/system/other.service': '',
  '/usr/lib/systemd/system/pcscd.socket': '',
  '/etc/systemd/system/sockets.target.wants/pcscd.socket': '-> /usr/lib/systemd/system/pcscd.socket',
  '/run/dbus/system_bus_socket': '',
  '/run/systemd/sessions/2': 'UID=1000\nUSER=canary-user\nACTIVE=1\nREMOTE=0\nSEAT=seat0\n',
  '/proc/self/maps': '7f00 r-xp /usr/lib/x86_64-linux-gnu/libpcsclite.so.1.0.0',
  '/proc/812/comm': 'pcscd\n',
  '/proc/1400/comm': 'gnome-shell\n',
  '/proc/1400/maps': '7f00 r-xp /home/canary-user/lib.so',
  '/proc/net/tcp': '  sl  local_address rem_address   st\n   0: 0100007F:0277 00000000:0000 0A\n',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': '',
};

/** The same with some parts different. `undefined` removes a path with everything below it. */
export function debianWith(
  change: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const gone = Object.keys(change).filter((path) => change[path] === undefined);
  const kept = Object.entries({ ...wholeDebian, ...change }).filter(
    ([path, text]) =>
      text !== undefined && !gone.some((each) => path === each || path.startsWith(`${each}/`)),
  );
  return Object.fromEntries(kept) as Readonly<Record<string, string>>;
}

export const plistOf = plist;
