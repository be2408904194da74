import { knownReader, knownReaderNamed } from '../../shared/domain/known-readers.ts';
import { nfcModules } from '../../shared/domain/commands.ts';
import type { CauseId } from '../../shared/domain/causes.ts';
import type { Facts } from '../../shared/model/doctor.ts';
import { bestReader } from './contact.ts';
import type { UsbReader } from './machine.ts';
import { cardReaders, devicesOf, devicesToExplain, readersOnUsb } from './reader-device.ts';
import type { Seen } from './seen.ts';
import { broken, ok, unknown, type Verdict } from './verdict.ts';

/** Whether the service lists readers, as far as the layers before it have to know. */
const listed = (seen: Seen): 'some' | 'none' | 'awaited' | 'not-told' => {
  const { snapshot, isOver } = seen.contact;
  if (snapshot.service.state === 'running') return cardReaders(seen).length > 0 ? 'some' : 'none';
  return snapshot.service.state === 'starting' && !isOver ? 'awaited' : 'not-told';
};

/**
 * A layer before the service is broken if it holds back all devices that need an explanation: a reader that works
 * needs none.
 */
function unlessExplained(
  seen: Seen,
  facts: Facts,
  causeOf: (devices: readonly UsbReader[]) => CauseId | undefined,
  remark?: CauseId,
): Verdict | undefined {
  const devices = devicesToExplain(seen);
  if (devices === 'awaited') return undefined;
  const cause = devices.length > 0 ? causeOf(devices) : undefined;
  return cause ? broken(cause, facts) : ok(facts, remark);
}

export function judgeUsbDevice(seen: Seen): Verdict | undefined {
  const { usbReaders, access, os } = seen;
  if (!usbReaders) return undefined;
  const devices = readersOnUsb(seen);
  const facts = { devices: devices.map((device) => nameOf(device, os)) };
  if (devices.length > 0)
    return unlessExplained(seen, facts, (left) =>
      left.every(({ id }) => knownReader(id, os)?.reason === 'felica-only')
        ? 'reader-felica-only'
        : undefined,
    );
  switch (listed(seen)) {
    case 'awaited':
      return undefined;
    case 'not-told':
      return unknown(facts);
    case 'none':
      // The reader is plugged in at the other end, so none on this one's USB tells nothing.
      if (os === 'windows' && access?.value?.session === 'remote') return unknown(facts);
      return broken(access?.value?.sandbox.includes('wsl') ? 'usb-not-passed' : 'no-usb-reader', facts);
    case 'some':
      return ok(facts);
  }
}

export function judgeKernelDriver(seen: Seen): Verdict | undefined {
  const { usbReaders, kernel } = seen;
  if (!usbReaders || !kernel) return undefined;
  if (!usbReaders.value) return unknown();
  const drivers = [...new Set(usbReaders.value.flatMap((device) => device.drivers))];
  const problem = usbReaders.value.find((device) => isProblem(device))?.problem;
  const facts = {
    kernelDrivers: drivers,
    kernelModules: kernel.value?.modules.slice() ?? [],
    problemCode: problem === undefined ? undefined : `${problem}`,
  };
  return unlessExplained(seen, facts, (left) => {
    if (left.every(({ isBlocked }) => isBlocked === true)) return 'device-blocked';
    if (left.every(isTaken)) return 'reader-taken-by-kernel';
    return left.some(isProblem) ? 'device-problem' : undefined;
  });
}

const takers: readonly string[] = nfcModules;
const isTaken = ({ drivers }: UsbReader): boolean => drivers.some((driver) => takers.includes(driver));

/** Windows: "the drivers for this device are not installed". */
const NO_DRIVER = 28;
const isProblem = ({ problem = 0 }: UsbReader): boolean => problem !== 0 && problem !== NO_DRIVER;

export function judgeReaderDriver(seen: Seen): Verdict | undefined {
  const { drivers, usbReaders, os } = seen;
  if (!drivers || !usbReaders || !seen.access || !seen.service) return undefined;
  if (!drivers.value || (!drivers.value.isInstalled && isShutIn(seen))) return unknown();
  const { ids, isInstalled, version } = drivers.value;
  const facts = {
    driverVersion: version,
    driverVerdicts: verdictsOf(readersOnUsb(seen), seen),
  };
  if (!isInstalled && listed(seen) !== 'some')
    return listed(seen) === 'awaited' ? undefined : broken(missing(seen), facts);
  const isHopeless = ({ id }: UsbReader): boolean =>
    knownReader(id, os)?.reason === 'no-driver' && ids?.has(id) !== true;
  const isDriven = ({ id, problem }: UsbReader): boolean => (ids ? ids.has(id) : problem !== NO_DRIVER);
  return unlessExplained(
    seen,
    facts,
    (left) => {
      if (left.every(isHopeless)) return 'no-driver-for-reader';
      if (left.some(isDriven)) return undefined;
      return ids ? 'driver-too-old' : 'driver-missing';
    },
    devicesInUse(seen).some(({ id }) => knownReader(id, os)?.verdict === 'unreliable')
      ? 'reader-unreliable'
      : undefined,
  );
}

/** If no part for cards is installed, one command installs all of them. */
const missing = ({ service }: Seen): CauseId =>
  service?.value?.isInstalled === false ? 'nothing-installed' : 'driver-missing';

/**
 * A sandboxed program does not see the drivers outside. In a container the service may be inside too, with its unit. A
 * distribution may keep service and drivers in unusual places.
 */
function isShutIn({ access, service }: Seen): boolean {
  const sandbox = access?.value?.sandbox ?? [];
  if (sandbox.includes('flatpak') || sandbox.includes('snap')) return true;
  if (service?.value?.isFromElsewhere === true) return true;
  return sandbox.includes('container') && service?.value?.unit === 'missing';
}

/** The device of the examined reader; all devices if the reader does not tell which it is. */
function devicesInUse(seen: Seen): readonly UsbReader[] {
  const reader = bestReader(seen);
  const own = reader ? devicesOf(reader.name, seen) : [];
  return own.length > 0 ? own : readersOnUsb(seen);
}

/** What is known of the models: by their ids, or by their names if the system does not tell the ids. */
function verdictsOf(devices: readonly UsbReader[], { os, contact }: Seen): string[] {
  if (devices.length > 0)
    return devices.map(({ id }) => `${id} ${knownReader(id, os)?.verdict ?? 'not-listed'}`);
  return contact.snapshot.readers.flatMap(({ name }) => {
    const known = knownReaderNamed(name, os);
    return known ? [`${known.name} ${known.verdict}`] : [];
  });
}

/** The model's name in shops, if it is known. Never the device's own name, which may hold a serial number. */
function nameOf({ id }: UsbReader, os: Seen['os']): string {
  const known = knownReader(id, os);
  return known ? `${known.name} (${id})` : id;
}
