import type { SecretProfile } from '../generations/card-profile.ts';
import type { AppError } from '../model/app-error.ts';

/** The error about a secret that is locked: by this try (`pin/now-blocked`), or before (`pin/blocked`). */
export const blockedError = (
  code: 'pin/blocked' | 'pin/now-blocked',
  { kind: pin, reset }: Pick<SecretProfile, 'kind' | 'reset'>,
): AppError => ({ code, pin, ...(reset === 'office' && { reset }) });
