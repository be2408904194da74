import type { CardTransport } from './card-gateway.ts';
import { CommonApplication } from './common-application.ts';
import { JpkiApplication } from './jpki-application.ts';

/**
 * A name of one card that needs no PIN and that no other card has: its record in 共通カードAP, which holds its serial
 * number, or, where that cannot be had, the beginning of its user-authentication certificate. Kept in memory only.
 */
export type CardIdentity = { readonly source: 'record' | 'certificate'; readonly bytes: Uint8Array };

/** Version, serial number and issuer of a certificate fit in these bytes; a record is shorter, and then whole. */
const SMALLEST_IDENTITY = 30;

/** Whether the card in the reader is the one with this name. Two commands for a record, three for a certificate. */
export async function isCard(card: CardTransport, { source, bytes }: CardIdentity): Promise<boolean> {
  const found = source === 'record' ? await readRecord(card) : await readCertificateStart(card);
  if (!found) return false;
  // A reader may give fewer bytes than there are; what it gives must agree.
  const length = Math.min(found.length, bytes.length);
  return (
    length >= SMALLEST_IDENTITY && found.subarray(0, length).every((byte, index) => byte === bytes[index])
  );
}

const readRecord = async (card: CardTransport): Promise<Uint8Array | undefined> =>
  (await CommonApplication.select(card))?.readCardRecord();

const readCertificateStart = async (card: CardTransport): Promise<Uint8Array | undefined> =>
  (await JpkiApplication.select(card))?.readIdentity();
