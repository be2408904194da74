import type { LayerId } from '../model/doctor.ts';
import type { Otherwise } from './causes.ts';

type Meaning = {
  /** The layer it belongs to; none for a site or its server, which are no layer of this computer. */
  readonly layer?: LayerId;
  readonly otherwise: Otherwise;
};

/** What messages of other programs and sites mean if the doctor has no such cause. The words are in messages. */
export const meanings = {
  'reader-setting': { layer: 'reader', otherwise: 'their-helpdesk' },
  'site-cannot-reach-card': { layer: 'other-programs', otherwise: 'their-helpdesk' },
  'site-refuses-certificate': { layer: 'certificates', otherwise: 'office' },
  'sign-certificate-revoked': { layer: 'certificates', otherwise: 'office' },
  'certificate-revoked': { layer: 'certificates', otherwise: 'office' },
  'certificate-on-hold': { layer: 'certificates', otherwise: 'office' },
  'issuer-not-accepted': { layer: 'certificates', otherwise: 'their-helpdesk' },
  'wait-after-renewal': { layer: 'certificates', otherwise: 'their-helpdesk' },
  cancelled: { otherwise: 'nothing' },
  'server-trouble': { otherwise: 'later' },
  'answered-well': { otherwise: 'nothing' },
  'already-applied': { otherwise: 'their-helpdesk' },
  'data-differs': { otherwise: 'their-helpdesk' },
  'pin-wrong': { layer: 'certificates', otherwise: 'office' },
  'pin-locked': { layer: 'certificates', otherwise: 'office' },
  'pin-shape': { otherwise: 'nothing' },
  'pin-comes-first': { layer: 'application', otherwise: 'report' },
  'no-common-signature': { layer: 'other-programs', otherwise: 'their-helpdesk' },
  'no-certificate-sent': { layer: 'other-programs', otherwise: 'their-helpdesk' },
  'key-not-reached': { layer: 'other-programs', otherwise: 'restart' },
  'checker-does-not-know': { otherwise: 'their-helpdesk' },
  'token-not-there': { layer: 'other-programs', otherwise: 'report' },
  'program-mistake': { layer: 'other-programs', otherwise: 'their-helpdesk' },
  'not-supported': { layer: 'reader-driver', otherwise: 'other-reader' },
  'no-memory': { layer: 'service', otherwise: 'restart' },
  'windows-card-data': { layer: 'other-programs', otherwise: 'nothing' },
  'card-refused': { layer: 'application', otherwise: 'report' },
  'garbled-letters': { layer: 'surroundings', otherwise: 'their-helpdesk' },
} as const satisfies Record<string, Meaning>;

export type MeaningId = keyof typeof meanings;

export const meaningOf = (id: MeaningId): Meaning => meanings[id];
