import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { periodAt } from '../../shared/domain/validity-period.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { SignatureForm, SigningProblemCode } from '../../shared/model/signing.ts';
import { JpkiApplication } from '../card/my-number/jpki-application.ts';
import type { CardTransport } from '../card/card-gateway.ts';
import type { SignerIdentity } from '../document/sign/signing-job.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';

export type SignerWanted = {
  readonly cardId: string;
  readonly forms: readonly SignatureForm[];
  readonly signedAt: Date;
  /** The holder's deliberate yes to a certificate outside its validity period. */
  readonly outsideValidity: boolean;
};

type Outcome = Result<SignerIdentity, SigningProblemCode | AppError>;

/** Who signs, by the certificate that was read before; undefined where it was not. */
export async function rememberedSigner(
  { memory }: Session,
  wanted: SignerWanted,
): Promise<Outcome | undefined> {
  const card = memory.get(wanted.cardId);
  const certificate = card?.certificates.sign;
  return certificate && identityOf(certificate, card.issuers.sign, wanted);
}

/** The same from the card, whose password has just been verified. */
export async function readSigner(
  { memory }: Session,
  card: CardTransport,
  wanted: SignerWanted,
): Promise<Outcome> {
  const read = await JpkiApplication.onSelected(card).readCertificate('sign');
  if (read.state === 'malformed') return fail({ code: 'certificate/unreadable', reason: 'incomplete' });
  if (read.state !== 'read') return fail({ code: 'certificate/absent' });
  memory.keep(wanted.cardId, 'certificates', 'sign', read.bytes);
  return identityOf(read.bytes, memory.get(wanted.cardId)?.issuers.sign, wanted);
}

async function identityOf(
  certificate: Uint8Array,
  ca: Uint8Array | undefined,
  { forms, signedAt, outsideValidity }: SignerWanted,
): Promise<Outcome> {
  const { detailsOf, parseCertificate } = await loadCertificateParser();
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) return fail({ code: 'certificate/unreadable', reason: parsed.error });
  const period = periodAt(parsed.value, toInstant(signedAt));
  if (period !== 'within' && !outsideValidity)
    return fail(period === 'expired' ? 'sign/certificate-expired' : 'sign/certificate-not-yet');
  const name = detailsOf(parsed.value, 'sign', { state: 'pending' }).holder?.name?.text ?? '';
  const namesItsSigner = forms.some((form) => form === 'pdf' || form === 'pdf-cades');
  if (name === '' && namesItsSigner) return fail('sign/no-holder-name');
  return ok({ certificate: parsed.value.der, ca, name });
}
