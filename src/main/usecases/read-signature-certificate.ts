import { ok, type Result } from '../../shared/model/result.ts';
import { JpkiApplication } from '../card/my-number/jpki-application.ts';
import { checkIssuers } from './check-issuers.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinSubmission } from './pin-submission.ts';
import { slotOf } from './read-card.ts';
import type { Session } from './session.ts';

export type SignatureCertificateRequest = Omit<PinSubmission, 'pin'> & { readonly password: string };

/** Reads the 署名用 certificate, which the card gives only after its password, and tells the session what it says. */
export async function readSignatureCertificate(
  session: Session,
  gate: PinGate,
  { password, ...submission }: SignatureCertificateRequest,
): Promise<Result<void>> {
  const { cardId } = submission;
  const read = await gate.submit(
    { ...submission, pin: 'sign' },
    { from: 'screen', text: password },
    {
      kind: 'read-certificate',
      use: async ({ card }) => ok(await JpkiApplication.onSelected(card).readCertificate('sign')),
    },
  );
  if (!read.ok) return read;
  if (read.value.state === 'read') session.memory.keep(cardId, 'certificates', 'sign', read.value.bytes);
  session.store.apply({
    type: 'certificate-found',
    cardId,
    kind: 'sign',
    slot: await slotOf(read.value, 'sign'),
  });
  await checkIssuers(session, cardId);
  return ok(undefined);
}
