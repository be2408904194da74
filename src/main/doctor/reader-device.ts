import type { ReaderView } from '../../shared/model/card.ts';
import type { UsbReader } from './machine.ts';
import type { Seen } from './seen.ts';

/** Keys for log-in that call themselves card readers: no card can be put into them. By name, and by the ids of their makers. */
const SECURITY_KEY = /yubikey|nitrokey|canokey|solokeys|gnuk/i;
const SECURITY_KEY_ID = /^(1050|20A0):/;
/** Readers that a program makes: vpcd's, and those of Windows for its own log-in. */
const ON_NO_USB = /^(Virtual PCD|Microsoft Virtual|Windows Hello)/i;

/** The readers that the service lists and that a card can be put into. */
export const cardReaders = ({ contact }: Pick<Seen, 'contact'>): readonly ReaderView[] =>
  contact.snapshot.readers.filter(({ name }) => !SECURITY_KEY.test(name));

/** The readers among the devices on USB. */
export const readersOnUsb = ({ usbReaders }: Seen): readonly UsbReader[] =>
  (usbReaders?.value ?? []).filter(({ id }) => !SECURITY_KEY_ID.test(id));

/**
 * The devices on USB that a listed reader may be: the one at its place, or all with its ids; none where it does not tell
 * where it is plugged in.
 */
export function devicesOf(reader: string, seen: Seen): readonly UsbReader[] {
  const plug = seen.plugs?.get(reader);
  if (!plug) return [];
  const devices = readersOnUsb(seen);
  if ('id' in plug) return devices.filter(({ id }) => id === plug.id);
  return devices.filter(({ address }) => address?.bus === plug.bus && address.device === plug.device);
}

/**
 * The devices that have to be explained. All, where the service lists no reader. Where each reader that it lists is known
 * to be another device or none, and none has a card, those that are left: the card may lie on one of them.
 */
export function devicesToExplain(seen: Seen): readonly UsbReader[] | 'awaited' {
  const { snapshot, isOver } = seen.contact;
  const devices = readersOnUsb(seen);
  const readers = cardReaders(seen);
  if (snapshot.service.state === 'starting' && !isOver) return 'awaited';
  if (snapshot.service.state !== 'running' || readers.length === 0) return devices;
  const isIdle = readers.every(({ slot }) => slot.state === 'empty');
  if (!isIdle || devices.length === 0) return [];
  if (!seen.plugs) return 'awaited';
  const known = readers.flatMap(({ name }) => devicesOf(name, seen));
  const isKnown = ({ name }: ReaderView): boolean => ON_NO_USB.test(name) || devicesOf(name, seen).length > 0;
  return readers.every(isKnown) ? devices.filter((device) => !known.includes(device)) : [];
}
