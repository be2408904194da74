import { knownReader, knownReaderNamed } from '../../shared/domain/known-readers.ts';
import { nfcModules } from '../../shared/domain/commands.ts';
import type { UsbReader } from './machine.ts';
import type { Seen } from './seen.ts';
import { broken, ok, unknown, type Verdict } from './verdict.ts';

/** What the service says of readers, as far as the layers before it have to know. */
const listedReaders = ({ contact: { snapshot, isOver } }: Seen): number | 'awaited' | 'not-told' => {
  if (snapshot.service.state === 'running') return snapshot.readers.length;
  return snapshot.service.state === 'starting' && !isOver ? 'awaited' : 'not-told';
};

/** A reader that works needs no more explanation, so these layers are broken only where the service lists none. */
const unlessListed = (seen: Seen, verdict: Verdict): Verdict | undefined => {
  const listed = listedReaders(seen);
  if (listed === 'awaited') return undefined;
  return listed === 'not-told' || listed === 0 ? verdict : ok(verdict.facts);
};

export function judgeUsbDevice(seen: Seen): Verdict | undefined {
  const { usbReaders, access, os } = seen;
  if (!usbReaders) return undefined;
  const devices = usbReaders.value ?? [];
  const facts = { devices: devices.map((device) => nameOf(device, os)) };
  if (devices.length > 0) {
    const isHopeless = devices.every(({ id }) => knownReader(id, os)?.reason === 'felica-only');
    return isHopeless ? unlessListed(seen, broken('reader-felica-only', facts)) : ok(facts);
  }
  switch (listedReaders(seen)) {
    case 'awaited':
      return undefined;
    case 'not-told':
      return unknown(facts);
    case 0:
      return broken(access?.value?.sandbox.includes('wsl') ? 'usb-not-passed' : 'no-usb-reader', facts);
    default:
      return ok(facts);
  }
}

export function judgeKernelDriver(seen: Seen): Verdict | undefined {
  const { usbReaders, kernel } = seen;
  if (!usbReaders || !kernel) return undefined;
  if (!usbReaders.value) return unknown();
  const drivers = [...new Set(usbReaders.value.flatMap((device) => device.drivers))];
  const facts = { kernelDrivers: drivers, kernelModules: kernel.value?.modules.slice() ?? [] };
  if (usbReaders.value.length > 0 && usbReaders.value.every(isTaken))
    return unlessListed(seen, broken('reader-taken-by-kernel', facts));
  const problem = usbReaders.value.find((device) => isProblem(device))?.problem;
  if (problem !== undefined)
    return unlessListed(seen, broken('device-problem', { ...facts, problemCode: `${problem}` }));
  return ok(facts);
}

const takers: readonly string[] = nfcModules;
const isTaken = ({ drivers }: UsbReader): boolean => drivers.some((driver) => takers.includes(driver));

/** Windows: "the drivers for this device are not installed". */
const NO_DRIVER = 28;
const isProblem = ({ problem = 0 }: UsbReader): boolean => problem !== 0 && problem !== NO_DRIVER;

export function judgeReaderDriver(seen: Seen): Verdict | undefined {
  const { drivers, usbReaders, os } = seen;
  if (!drivers || !usbReaders) return undefined;
  if (!drivers.value) return unknown();
  const devices = usbReaders.value ?? [];
  const facts = {
    driverVersion: drivers.value.version,
    driverVerdicts: verdictsOf(devices, seen),
  };
  if (!drivers.value.isInstalled) return unlessListed(seen, broken('driver-missing', facts));
  const { ids } = drivers.value;
  const driven = devices.filter(({ id, problem }) => (ids ? ids.has(id) : problem !== NO_DRIVER));
  const isHopeless = ({ id }: UsbReader): boolean =>
    knownReader(id, os)?.reason === 'no-driver' && ids?.has(id) !== true;
  if (devices.length > 0 && devices.every(isHopeless))
    return unlessListed(seen, broken('no-driver-for-reader', facts));
  if (devices.length > 0 && driven.length === 0)
    return unlessListed(seen, broken(ids ? 'driver-too-old' : 'driver-missing', facts));
  const isUnreliable = devices.some(({ id }) => knownReader(id, os)?.verdict === 'unreliable');
  return ok(facts, isUnreliable ? 'reader-unreliable' : undefined);
}

/** What is known of the models: by their ids, or by their names where the system does not tell the ids. */
function verdictsOf(devices: readonly UsbReader[], { os, contact }: Seen): string[] {
  if (devices.length > 0)
    return devices.map(({ id }) => `${id} ${knownReader(id, os)?.verdict ?? 'not-listed'}`);
  return contact.snapshot.readers.flatMap(({ name }) => {
    const known = knownReaderNamed(name, os);
    return known ? [`${known.name} ${known.verdict}`] : [];
  });
}

/** As it is sold, where that is known; never what the device calls itself, which may hold a serial number. */
function nameOf({ id }: UsbReader, os: Seen['os']): string {
  const known = knownReader(id, os);
  return known ? `${known.name} (${id})` : id;
}
