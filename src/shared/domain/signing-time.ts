import type { CheckedSignature } from '../model/document-check.ts';

/** Whether the certificate has expired by now, and no claimed time says that it had not when it was used. */
export const mayBeTooLate = ({ now, claimedAt }: Pick<CheckedSignature, 'now' | 'claimedAt'>): boolean =>
  now === 'expired' && claimedAt === undefined;
