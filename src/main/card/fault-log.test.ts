import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { FakePcsc } from '../pcsc/pcsc-fake.ts';
import { Scard } from '../pcsc/pcsc-faults.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { LogFile } from '../platform/log-file.ts';
import { loggedGateway } from './logged-gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-fault-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SELECT = Uint8Array.of(0x00, 0xa4, 0x04, 0x0c);
const READER = 'Reader with serial 12345678';

/** A PC/SC of which one call gives this code, and the lines of the log after a use of the card. */
async function logOf(prepare: (pcsc: FakePcsc) => void): Promise<readonly string[]> {
  const pcsc = new FakePcsc();
  prepare(pcsc);
  const log = new LogFile({ folder, now: () => new Date(0) });
  log.delete();
  log.turn(true);
  const gateway = loggedGateway(createPcscGateway({ load: () => pcsc }), (entry) => log.write(entry));
  await expect(gateway.withCard(READER, (card) => card.transmit(SELECT))).rejects.toThrow();
  await gateway.close();
  return log.read().map((line) => line.replace(/^\S+ /, ''));
}

it.each<readonly [string, (pcsc: FakePcsc) => void, string]>([
  [
    'SCardEstablishContext',
    (pcsc) => void (pcsc.establishCode = Scard.serviceStopped),
    'fault reason=service-not-fitting detail=SCardEstablishContext: SCARD_E_SERVICE_STOPPED (0x8010001E)',
  ],
  [
    'SCardConnect',
    (pcsc) => void vi.spyOn(pcsc, 'connect').mockResolvedValue({ code: Scard.refused, card: 0, protocol: 0 }),
    'fault reason=card-not-permitted detail=SCardConnect: SCARD_W_SECURITY_VIOLATION (0x8010006A)',
  ],
  [
    'SCardBeginTransaction',
    (pcsc) => void vi.spyOn(pcsc, 'beginTransaction').mockResolvedValue(Scard.readerUnavailable),
    'fault reason=reader-gone detail=SCardBeginTransaction: SCARD_E_READER_UNAVAILABLE (0x80100017)',
  ],
  [
    'SCardTransmit',
    (pcsc) => void vi.spyOn(pcsc, 'transmit').mockResolvedValue({ code: Scard.resetCard, length: 0 }),
    'fault reason=card-removed detail=SCardTransmit: SCARD_W_RESET_CARD (0x80100068)',
  ],
  [
    'SCardTransmit, with a code that no table has,',
    (pcsc) => void vi.spyOn(pcsc, 'transmit').mockResolvedValue({ code: 0x8010abcd, length: 0 }),
    'detail=SCardTransmit: 0x8010ABCD',
  ],
])('the log names call and code where %s fails, and not the reader', async (_, prepare, line) => {
  const lines = await logOf(prepare);
  expect(lines.join('\n')).toContain(line);
  expect(lines.join('\n')).not.toContain('12345678');
});
