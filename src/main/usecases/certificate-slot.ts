import type { GenerationId } from '../../shared/generations/kinds.ts';
import type { CertificateKind, CertificateSlot } from '../../shared/model/certificate.ts';
import type { FileOutcome } from '../card/iso7816/elementary-file.ts';
import { UnexpectedStatus } from '../card/iso7816/unexpected-status.ts';
import { cardError } from './faults.ts';
import { summarize } from './summarize-certificate.ts';

/** The state of a certificate after its file was read or refused. */
export async function slotOf(
  outcome: FileOutcome,
  kind: CertificateKind,
  generation: GenerationId,
): Promise<CertificateSlot> {
  switch (outcome.state) {
    case 'read':
      return summarize(outcome.bytes, kind, generation);
    case 'not-there':
    case 'empty':
      return { state: 'absent' };
    case 'not-allowed':
      return { state: 'needs-password' };
    case 'malformed':
      return { state: 'unreadable', error: { code: 'certificate/unreadable', reason: 'incomplete' } };
  }
}

/** A file, or what its certificate counts as if the card answers with an unknown status word. */
export async function attempt(
  read: () => Promise<FileOutcome>,
): Promise<FileOutcome | { readonly slot: CertificateSlot }> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof UnexpectedStatus)) throw thrown;
    return { slot: { state: 'unreadable', error: cardError(thrown) } };
  }
}

/** A fact that the card need not give. An unknown status word costs this fact and no other. */
export async function optional<T, O>(read: () => Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof UnexpectedStatus) return otherwise;
    throw thrown;
  }
}
