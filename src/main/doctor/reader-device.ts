import type { UsbReader } from './machine.ts';
import type { Seen } from './seen.ts';

/**
 * The devices on USB that a listed reader may be: the one at its place, or all with its ids; none if the reader does
 * not tell where it is plugged in.
 */
export function devicesOf(reader: string, { plugs, usbReaders }: Seen): readonly UsbReader[] {
  const plug = plugs?.get(reader);
  const devices = usbReaders?.value ?? [];
  if (!plug) return [];
  if ('id' in plug) return devices.filter(({ id }) => id === plug.id);
  return devices.filter(({ address }) => address?.bus === plug.bus && address.device === plug.device);
}

/**
 * The devices that need an explanation. If the service lists no reader: all. If each listed reader is known to be
 * another device and none has a card: the remaining ones, because the card may lie on one of them.
 */
export function devicesToExplain(seen: Seen): readonly UsbReader[] | 'awaited' {
  const { snapshot, isOver } = seen.contact;
  const devices = seen.usbReaders?.value ?? [];
  if (snapshot.service.state === 'starting' && !isOver) return 'awaited';
  if (snapshot.service.state !== 'running' || snapshot.readers.length === 0) return devices;
  const isIdle = snapshot.readers.every(({ slot }) => slot.state === 'empty');
  if (!isIdle || devices.length === 0) return [];
  if (!seen.plugs) return 'awaited';
  const listed = snapshot.readers.map(({ name }) => devicesOf(name, seen));
  return listed.every(({ length }) => length > 0)
    ? devices.filter((device) => !listed.flat().includes(device))
    : [];
}
