import type { Plug } from '../card/card-gateway.ts';
import { Disposition, type PcscApi, type PcscHandle } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';

/** SCARD_ATTR_CHANNEL_ID (pcsc-lite `reader.h`, Windows SDK `winsmcrd.h`). */
const CHANNEL_ID = 0x0002_0110;
/**
 * A number of four bytes, `DDDDCCCC`. D is the kind of channel, 0x0020 for USB; there C is `bus address` (CCID
 * driver).
 */
const CHANNEL_LENGTH = 4;
const USB = 0x0020;

/**
 * Where a reader is plugged in, asked in a context of its own. Undefined if its driver does not tell, if the reader is
 * on no USB, or if another program has it exclusively.
 */
export async function readerPlug(pcsc: PcscApi, reader: string): Promise<Plug | undefined> {
  if (pcsc.plugIsToldBy === 'nobody') return undefined;
  const { code, context } = await pcsc.establishContext();
  if (code !== Scard.success) return undefined;
  const ask = pcsc.plugIsToldBy === 'channel' ? byChannel : byInstance;
  const plug = await ask(pcsc, context, reader);
  await pcsc.releaseContext(context);
  return plug;
}

async function byChannel(pcsc: PcscApi, context: PcscHandle, reader: string): Promise<Plug | undefined> {
  const { code, card } = await pcsc.connectReader(context, reader);
  if (code !== Scard.success) return undefined;
  const channel = new Uint8Array(CHANNEL_LENGTH);
  const answer = await pcsc.attribute(card, CHANNEL_ID, channel);
  await pcsc.disconnect(card, Disposition.leave);
  return answer.code === Scard.success && answer.length === CHANNEL_LENGTH ? usbIn(channel) : undefined;
}

/** The driver writes the number in its machine's order, which is little-endian wherever this program runs. */
function usbIn(channel: Uint8Array): Plug | undefined {
  const [device = 0, bus = 0, kindLow = 0, kindHigh = 0] = channel;
  return (kindHigh << 8) + kindLow === USB ? { bus, device } : undefined;
}

async function byInstance(pcsc: PcscApi, context: PcscHandle, reader: string): Promise<Plug | undefined> {
  const { code, instance } = await pcsc.deviceInstance(context, reader);
  return code === Scard.success ? idIn(instance) : undefined;
}

/** The rest of an instance id may be a serial number, so only vendor and product are taken. */
function idIn(instance: string): Plug | undefined {
  const [, vendor, product] = /^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})/i.exec(instance) ?? [];
  if (vendor === undefined || product === undefined) return undefined;
  return { id: `${vendor}:${product}`.toUpperCase() };
}
