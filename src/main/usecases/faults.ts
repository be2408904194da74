import type { AppError } from '../../shared/model/app-error.ts';
import { type ServiceFaultReason, TransportFault, type TransportFaultReason } from '../card/card-gateway.ts';
import { UnexpectedStatus } from '../card/iso7816/unexpected-status.ts';
import type { Session } from './session.ts';

const transportErrors = {
  'card-removed': { code: 'card/removed' },
  'reader-gone': { code: 'reader/gone' },
  'card-in-use': { code: 'card/in-use' },
  'card-not-permitted': { code: 'card/not-permitted' },
  'card-not-answering': { code: 'card/not-answering' },
  'reader-not-answering': { code: 'reader/not-answering' },
  'service-gone': { code: 'service/gone' },
  'service-not-running': { code: 'service/not-running' },
  'service-not-installed': { code: 'service/not-installed' },
  'service-library-unusable': { code: 'service/library-unusable' },
  'service-part-missing': { code: 'service/part-missing' },
  'service-refused': { code: 'service/refused' },
  'service-too-many-clients': { code: 'service/too-many-clients' },
  'service-not-fitting': { code: 'service/not-fitting' },
  'service-not-answering': { code: 'service/not-answering' },
  closed: { code: 'card/removed' },
} as const satisfies Record<TransportFaultReason, AppError>;

export const serviceError = (reason: ServiceFaultReason): AppError => transportErrors[`service-${reason}`];

/** What the card layer threw, as an error for the user. Anything unknown is thrown on. */
export function cardError(thrown: unknown): AppError {
  const error = knownError(thrown);
  if (error) return error;
  throw thrown;
}

/** The same if nobody is left to throw to: anything that the card layer did not throw is a mistake of ours. */
export const errorOrMistake = (thrown: unknown, report: Session['report']): AppError =>
  knownError(thrown) ?? { code: 'internal', incident: report(thrown) };

function knownError(thrown: unknown): AppError | undefined {
  if (thrown instanceof TransportFault) return transportErrors[thrown.reason];
  if (thrown instanceof UnexpectedStatus) {
    return { code: 'card/unexpected-answer', step: thrown.step, statusWord: thrown.statusWord };
  }
  return undefined;
}
