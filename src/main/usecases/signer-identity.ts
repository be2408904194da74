import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { periodAt } from '../../shared/domain/validity-period.ts';
import { certificatesOf, profileOf } from '../../shared/generations/generations.ts';
import type { CertificateProfile } from '../../shared/generations/card-profile.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { SignatureForm, SigningProblemCode } from '../../shared/model/signing.ts';
import { readCertificate } from '../card/my-number/card-certificates.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';
import type { SignerIdentity } from '../document/sign/signing-task.ts';
import { cardIn } from './card-in.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';

export type SignerWanted = {
  readonly cardId: string;
  /** The certificate whose key signs. */
  readonly by: SigningCertificate;
  readonly forms: readonly SignatureForm[];
  readonly signedAt: Date;
  /** The holder's deliberate consent to a certificate outside its validity period. */
  readonly outsideValidity: boolean;
};

/** One with a key that this program may use, behind a secret. */
export type SigningCertificate = CertificateProfile & Required<Pick<CertificateProfile, 'key' | 'readAfter'>>;

/** The certificate with which this card signs documents; undefined if it has none such. */
export function signingCertificate(session: Session, cardId: string): SigningCertificate | undefined {
  const card = cardIn(session, cardId);
  return card && certificatesOf(profileOf(card.kind)).find(canSign);
}

const canSign = (certificate: CertificateProfile): certificate is SigningCertificate =>
  certificate.key !== undefined && certificate.readAfter !== undefined;

type Outcome = Result<SignerIdentity, SigningProblemCode | AppError>;

/** The signer, by the certificate that was read before; undefined if it was not read. */
export async function rememberedSigner(
  { memory }: Session,
  wanted: SignerWanted,
): Promise<Outcome | undefined> {
  const card = memory.get(wanted.cardId);
  const certificate = card?.certificates[wanted.by.kind];
  return certificate && identityOf(certificate, card.issuers[wanted.by.kind], wanted);
}

/** The same from the card, whose password has just been verified. */
export async function readSigner(
  { memory }: Session,
  application: SelectedApplication,
  wanted: SignerWanted,
): Promise<Outcome> {
  const read = await readCertificate(application, wanted.by);
  if (read.state === 'malformed') return fail({ code: 'certificate/unreadable', reason: 'incomplete' });
  if (read.state !== 'read') return fail({ code: 'certificate/absent' });
  memory.keep(wanted.cardId, 'certificates', wanted.by.kind, read.bytes);
  return identityOf(read.bytes, memory.get(wanted.cardId)?.issuers[wanted.by.kind], wanted);
}

async function identityOf(
  certificate: Uint8Array,
  ca: Uint8Array | undefined,
  { by, forms, signedAt, outsideValidity }: SignerWanted,
): Promise<Outcome> {
  const { detailsOf, parseCertificate } = await loadCertificateParser();
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) return fail({ code: 'certificate/unreadable', reason: parsed.error });
  const period = periodAt(parsed.value, toInstant(signedAt));
  if (period !== 'within' && !outsideValidity)
    return fail(period === 'expired' ? 'sign/certificate-expired' : 'sign/certificate-not-yet');
  const { holder } = detailsOf(parsed.value, by.kind, { state: 'pending' });
  const name = holder?.name?.text ?? '';
  const namesItsSigner = forms.some((form) => form === 'pdf' || form === 'pdf-cades');
  if (name === '' && namesItsSigner) return fail('sign/no-holder-name');
  return ok({ certificate: parsed.value.der, ca, name, address: holder?.address?.text });
}
