import { readDateEntry } from '../../../shared/domain/date-entry.ts';
import type { DateFault } from '../../../shared/domain/expiry.ts';
import { type Plan, planFor, type PlanField } from '../../../shared/domain/planner.ts';
import type { GenerationId } from '../../../shared/generations/kinds.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import type { PlannerDraft } from '../../state/ui-store.ts';

export const emptyDraft: PlannerDraft = {
  kind: 'auth',
  texts: {
    birth: '',
    issuedOn: '',
    cardExpiresOn: '',
    authExpiresOn: '',
    stayUntil: '',
    previousExpiresOn: '',
  },
};

export type Complaint = keyof Messages['plan']['planner']['complaints'];

export type DraftReading = {
  readonly days: Readonly<Partial<Record<PlanField, JstDay>>>;
  readonly complaints: Readonly<Partial<Record<PlanField, Complaint>>>;
  readonly result:
    | { readonly state: 'waiting' }
    | { readonly state: 'to-correct' }
    | { readonly state: 'plan'; readonly plan: Plan };
};

/** The fields that a kind needs, in the order of the questions. */
export const fieldsOf = (kind: CertificateKind): readonly PlanField[] => [
  'birth',
  'issuedOn',
  'cardExpiresOn',
  ...(kind === 'sign' ? (['authExpiresOn'] as const) : []),
  'stayUntil',
  'previousExpiresOn',
];

export const requiredFields: readonly PlanField[] = ['birth', 'issuedOn'];

/**
 * The meaning of the typed texts, what is wrong with them, and what the rules make of them.
 * @param generation of the card that is planned; the present one if none is told
 */
export function readDraft({ kind, texts }: PlannerDraft, generation?: GenerationId): DraftReading {
  const days: Partial<Record<PlanField, JstDay>> = {};
  const complaints: Partial<Record<PlanField, Complaint>> = {};
  for (const field of fieldsOf(kind)) {
    const entry = readDateEntry(texts[field]);
    if (entry.state === 'day') days[field] = entry.day;
    else if (entry.state !== 'empty') complaints[field] = entry.state;
  }
  const { birth, issuedOn } = days;
  if (Object.keys(complaints).length > 0) return { days, complaints, result: { state: 'to-correct' } };
  if (birth === undefined || issuedOn === undefined)
    return { days, complaints, result: { state: 'waiting' } };
  const plan = planFor({ ...days, generation, kind, birth, issuedOn });
  return plan.ok
    ? { days, complaints, result: { state: 'plan', plan: plan.value } }
    : { days, complaints: complaintOf(plan.error), result: { state: 'to-correct' } };
}

function complaintOf(fault: DateFault<PlanField>): DraftReading['complaints'] {
  return fault.code === 'issued-before-birth' ? { issuedOn: fault.code } : { [fault.field]: fault.code };
}
