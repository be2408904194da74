import { nfcModules } from '../../../shared/domain/commands.ts';
import { isKnownReader } from '../../../shared/domain/known-readers.ts';
import type { KernelFacts, UsbReader } from '../machine.ts';
import type { Files } from '../files/files.ts';

const DEVICES = '/sys/bus/usb/devices';
/** `bInterfaceClass` of chip card interface devices (USB-IF CCID 1.1 §4.2). */
const CCID = '0b';
const MOST_DEVICES = 64;
const MOST_INTERFACES = 32;

/** Readers among the devices on USB, from sysfs. Undefined if the machine has no USB to look at. */
export async function usbReaders(files: Files): Promise<readonly UsbReader[] | undefined> {
  if (!(await files.exists(DEVICES))) return undefined;
  const names = await files.names(DEVICES);
  // `1-2` is a device, `1-2:1.0` an interface of it.
  const devices = names.filter((name) => /^\d+-[\d.]+$/.test(name)).slice(0, MOST_DEVICES);
  const read = devices.map((device) =>
    readerAt(files, device, names.filter((name) => name.startsWith(`${device}:`)).slice(0, MOST_INTERFACES)),
  );
  return (await Promise.all(read)).filter((reader) => reader !== undefined);
}

async function readerAt(
  files: Files,
  device: string,
  interfaces: readonly string[],
): Promise<UsbReader | undefined> {
  const [vendor, product] = await Promise.all(
    ['idVendor', 'idProduct'].map((name) => hex(files, `${DEVICES}/${device}/${name}`)),
  );
  if (vendor === undefined || product === undefined) return undefined;
  const id = `${vendor}:${product}`.toUpperCase();
  const parts = await Promise.all(interfaces.map((name) => interfaceAt(files, `${DEVICES}/${name}`)));
  const isCcid = parts.some(({ usbClass }) => usbClass === CCID);
  const drivers = [...new Set(parts.flatMap(({ driver }) => driver ?? []))];
  // Such a device has no interfaces by which a reader that is not known could be told.
  const isBlocked = (await files.text(`${DEVICES}/${device}/authorized`))?.trim() === '0';
  const isNfc = drivers.some((driver) => (nfcModules as readonly string[]).includes(driver));
  if (!isCcid && !isNfc && !isKnownReader(id)) return undefined;
  const [bus, place] = await Promise.all(
    ['busnum', 'devnum'].map((name) => decimal(files, `${DEVICES}/${device}/${name}`)),
  );
  const address = bus !== undefined && place !== undefined ? { bus, device: place } : undefined;
  return { id, isCcid, drivers, ...(address && { address }), ...(isBlocked && { isBlocked }) };
}

async function interfaceAt(files: Files, path: string) {
  const usbClass = (await files.text(`${path}/bInterfaceClass`))?.trim().toLowerCase();
  const driver = (await files.target(`${path}/driver`))?.split('/').at(-1);
  return { usbClass, driver };
}

async function hex(files: Files, path: string): Promise<string | undefined> {
  const text = (await files.text(path))?.trim() ?? '';
  return /^[0-9a-f]{4}$/i.test(text) ? text : undefined;
}

async function decimal(files: Files, path: string): Promise<number | undefined> {
  const text = (await files.text(path))?.trim() ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** Modules of the kernel that drive a reader as an NFC device. */
export async function nfcModulesLoaded(files: Files): Promise<KernelFacts> {
  const loaded = await Promise.all(
    [...nfcModules, 'nfc'].map(async (name) => ((await files.exists(`/sys/module/${name}`)) ? name : [])),
  );
  return { modules: loaded.flat() };
}
