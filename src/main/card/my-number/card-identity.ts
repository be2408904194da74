import type { CardProfile } from '../../../shared/generations/card-profile.ts';
import type { CardTransport } from '../card-gateway.ts';
import { selectApplication } from './aid.ts';
import { readIdentity } from './card-certificates.ts';
import { readCardRecord } from './card-record.ts';

/**
 * A name of one card that needs no PIN and that no other card has: its own record, which holds its serial number, or,
 * if that cannot be read, the beginning of a certificate that is free to read. It is kept in memory only.
 */
export type CardIdentity = { readonly record?: Uint8Array; readonly certificate?: Uint8Array };

/** Version, serial number and issuer of a certificate fit in these bytes. A record is shorter and complete. */
const SMALLEST_IDENTITY = 30;

/**
 * Whether the card in the reader is the one with this name. It takes two commands for a record, three for a
 * certificate. A card without a name is never taken for a known one.
 */
export async function isCard(
  card: CardTransport,
  profile: CardProfile,
  { record, certificate }: CardIdentity,
): Promise<boolean> {
  if (record) return agrees(await recordOf(card, profile), record);
  return certificate !== undefined && agrees(await certificateStartOf(card, profile), certificate);
}

function agrees(found: Uint8Array | undefined, known: Uint8Array): boolean {
  if (!found) return false;
  // A reader may give fewer bytes than there are. Those that it gives must agree.
  const length = Math.min(found.length, known.length);
  return (
    length >= SMALLEST_IDENTITY && found.subarray(0, length).every((byte, index) => byte === known[index])
  );
}

async function recordOf(card: CardTransport, profile: CardProfile): Promise<Uint8Array | undefined> {
  const place = profile.applications.find(({ cardRecord }) => cardRecord);
  const application = place && (await selectApplication(card, place));
  return application && place?.cardRecord && readCardRecord(application, place.cardRecord.shortFile);
}

async function certificateStartOf(
  card: CardTransport,
  { applications: [first] }: CardProfile,
): Promise<Uint8Array | undefined> {
  const free = first.certificates.find(({ readAfter }) => readAfter === undefined);
  const application = free && (await selectApplication(card, first));
  return application && readIdentity(application, free);
}
