import { ok, type Result } from '../../shared/model/result.ts';
import { checkIssuers } from './check-issuers.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinRequest } from './pin-submission.ts';
import { slotOf } from './read-card.ts';
import type { Session } from './session.ts';

/** Reads the 署名用 certificate, which the card gives only after its password, and tells the session what it says. */
export async function readSignatureCertificate(
  session: Session,
  gate: PinGate,
  request: Omit<PinRequest, 'pin'>,
): Promise<Result<void>> {
  const read = await gate.withSignaturePassword({ ...request, pin: 'sign' }, (jpki) =>
    jpki.readCertificate('sign'),
  );
  if (!read.ok) return read;
  if (read.value.state === 'read')
    session.memory.keep(request.cardId, 'certificates', 'sign', read.value.bytes);
  const slot = await slotOf(read.value, 'sign');
  session.store.apply({ type: 'certificate-found', cardId: request.cardId, kind: 'sign', slot });
  await checkIssuers(session, request.cardId);
  return ok(undefined);
}
