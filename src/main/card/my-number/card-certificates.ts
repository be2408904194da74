import type { Availability, CertificateProfile } from '../../../shared/generations/card-profile.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { FileOutcome } from '../iso7816/elementary-file.ts';
import type { SelectedApplication } from '../iso7816/selected-application.ts';

const IDENTITY_BYTES = 256;
const PRESENT = 0x8f;
const ABSENT = 0x00;

/** The certificate as DER; `not-allowed` until the secret that it needs was verified. */
export const readCertificate = (
  application: SelectedApplication,
  { kind, file }: CertificateProfile,
): Promise<FileOutcome> => application.readDerObject(file, `read-${kind}-certificate`);

/** The CA certificate beside it on the card, free to read. */
export const readIssuer = (
  application: SelectedApplication,
  { kind, issuer }: CertificateProfile,
): Promise<FileOutcome> => application.readDerObject(issuer, `read-${kind}-issuer`);

/**
 * The first 256 bytes of a certificate that needs no secret. They hold serial number and subject, which makes them a
 * name of the card. Undefined if the card does not give them.
 */
export async function readIdentity(
  application: SelectedApplication,
  { file }: CertificateProfile,
): Promise<Uint8Array | undefined> {
  const outcome = await application.readStart(file, IDENTITY_BYTES, 'read-identity');
  return outcome.state === 'read' ? outcome.bytes : undefined;
}

/** The part of a certificate that `readIdentity` reads back. */
export const identityOf = (certificate: Uint8Array): Uint8Array => certificate.subarray(0, IDENTITY_BYTES);

/** Which certificates the card says it has. Anything but the two known values says nothing. */
export async function readAvailability(
  application: SelectedApplication,
  { file, order }: Availability,
): Promise<Readonly<Partial<Record<CertificateKind, boolean>>>> {
  const outcome = await application.readStart(file, order.length + 1, 'read-availability');
  const bytes = outcome.state === 'read' ? outcome.bytes : [];
  const known = order.flatMap((kind, index) => {
    const byte = bytes[index];
    return byte === PRESENT || byte === ABSENT ? [[kind, byte === PRESENT] as const] : [];
  });
  return Object.fromEntries(known);
}
