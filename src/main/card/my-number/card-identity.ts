import type { CardTransport } from '../card-gateway.ts';
import { CommonApplication } from './common-application.ts';
import { JpkiApplication } from './jpki-application.ts';

/**
 * A name of one card that needs no PIN and that no other card has: its record in 共通カードAP, which holds its serial
 * number, or, where that cannot be had, the beginning of its user-authentication certificate. Kept in memory only.
 */
export type CardIdentity = { readonly record?: Uint8Array; readonly certificate?: Uint8Array };

/** Version, serial number and issuer of a certificate fit in these bytes; a record is shorter, and then whole. */
const SMALLEST_IDENTITY = 30;

/**
 * Whether the card in the reader is the one with this name. Two commands for a record, three for a certificate.
 * A card that has no name is no card that is known.
 */
export async function isCard(card: CardTransport, { record, certificate }: CardIdentity): Promise<boolean> {
  if (record) return agrees(await readRecord(card), record);
  return certificate !== undefined && agrees(await readCertificateStart(card), certificate);
}

function agrees(found: Uint8Array | undefined, known: Uint8Array): boolean {
  if (!found) return false;
  // A reader may give fewer bytes than there are; what it gives must agree.
  const length = Math.min(found.length, known.length);
  return (
    length >= SMALLEST_IDENTITY && found.subarray(0, length).every((byte, index) => byte === known[index])
  );
}

const readRecord = async (card: CardTransport): Promise<Uint8Array | undefined> =>
  (await CommonApplication.select(card))?.readCardRecord();

const readCertificateStart = async (card: CardTransport): Promise<Uint8Array | undefined> =>
  (await JpkiApplication.select(card))?.readIdentity();
