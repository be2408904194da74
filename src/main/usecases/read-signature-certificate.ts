import { fail, ok, type Result } from '../../shared/model/result.ts';
import { certificateOf, profileOf } from '../../shared/generations/generations.ts';
import { readCertificate } from '../card/my-number/card-certificates.ts';
import { cardIn } from './card-in.ts';
import { slotOf } from './certificate-slot.ts';
import { checkIssuers } from './check-issuers.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinSubmission } from './pin-submission.ts';
import type { Session } from './session.ts';
import { whyGone } from './why-gone.ts';

export type SignatureCertificateRequest = Omit<PinSubmission, 'pin'> & { readonly password: string };

/** Reads the 署名用 certificate, which the card gives only after its password, and tells the session what it says. */
export async function readSignatureCertificate(
  session: Session,
  gate: PinGate,
  { password, ...submission }: SignatureCertificateRequest,
): Promise<Result<void>> {
  const { cardId } = submission;
  const card = cardIn(session, cardId);
  if (!card) return fail(await whyGone(session, cardId));
  const profile = profileOf(card.kind);
  const certificate = certificateOf(profile, 'sign');
  if (!certificate) return fail({ code: 'certificate/absent' });
  const read = await gate.submit(
    { ...submission, pin: 'sign' },
    { from: 'screen', text: password },
    {
      kind: 'read-certificate',
      use: async ({ application }) => ok(await readCertificate(application, certificate)),
    },
  );
  if (!read.ok) return read;
  if (read.value.state === 'read') session.memory.keep(cardId, 'certificates', 'sign', read.value.bytes);
  session.store.apply({
    type: 'certificate-found',
    cardId,
    kind: 'sign',
    slot: await slotOf(read.value, 'sign', profile.id),
  });
  await checkIssuers(session, cardId);
  return ok(undefined);
}
