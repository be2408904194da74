import type { GuideTopicId } from '../model/guide-topic.ts';
import type { CommandId } from './commands.ts';

/** What is left to do if the one action did not help. */
export type Otherwise =
  | 'other-port'
  | 'other-reader'
  | 'restart'
  | 'administrator'
  | 'report'
  | 'office'
  | 'their-helpdesk'
  | 'later'
  | 'nothing';

export type FindingCode = `L${number}-${number}`;

type Cause = {
  /** For the telephone and for the search. A code is given once and never to another cause. */
  readonly code: FindingCode;
  /** Nothing is broken by it: it stands beside a layer that is in order. */
  readonly isRemark?: true;
  readonly otherwise: Otherwise;
  /** Shown and copied, never run. */
  readonly command?: CommandId;
  /** The page of the guide that the action speaks of, or that goes on from there. */
  readonly guide?: GuideTopicId;
};

/** Every cause that the doctor can name. The words for it are in messages. */
export const causes = {
  'no-usb-reader': { code: 'L1-1', otherwise: 'other-port' },
  'reader-felica-only': { code: 'L1-2', otherwise: 'other-reader', guide: 'readers' },
  'usb-not-passed': { code: 'L1-3', otherwise: 'administrator' },
  'reader-taken-by-kernel': { code: 'L2-1', otherwise: 'other-reader', command: 'release-reader' },
  'device-problem': { code: 'L2-2', otherwise: 'other-port' },
  'device-blocked': { code: 'L2-3', otherwise: 'administrator' },
  'driver-missing': { code: 'L3-1', otherwise: 'other-reader', command: 'install-service' },
  'driver-too-old': { code: 'L3-2', otherwise: 'other-reader', command: 'update-driver' },
  'no-driver-for-reader': { code: 'L3-3', otherwise: 'report', guide: 'readers' },
  'reader-unreliable': { code: 'L3-4', isRemark: true, otherwise: 'other-reader', guide: 'readers' },
  'nothing-installed': { code: 'L3-5', otherwise: 'administrator', command: 'install-service' },
  'service-not-installed': { code: 'L4-1', otherwise: 'administrator', command: 'install-service' },
  'service-stopped': { code: 'L4-2', otherwise: 'restart', command: 'start-service' },
  'service-hangs': { code: 'L4-3', otherwise: 'restart', command: 'restart-service' },
  'service-full': { code: 'L4-4', otherwise: 'restart', command: 'restart-service' },
  'part-missing': { code: 'L4-5', otherwise: 'report' },
  'service-went-away': { code: 'L4-6', otherwise: 'report', command: 'restart-service' },
  'library-unusable': { code: 'L4-7', otherwise: 'administrator', command: 'install-service' },
  'service-masked': { code: 'L4-8', otherwise: 'administrator', command: 'unmask-service' },
  'service-without-systemd': { code: 'L4-9', otherwise: 'administrator', command: 'start-by-hand' },
  'socket-elsewhere': { code: 'L4-10', otherwise: 'administrator' },
  'versions-differ': { code: 'L5-1', otherwise: 'restart', command: 'update-driver' },
  'access-refused': { code: 'L6-1', otherwise: 'administrator', command: 'allow-user' },
  'access-refused-remotely': { code: 'L6-2', otherwise: 'administrator', command: 'allow-user' },
  'access-cannot-be-asked': { code: 'L6-3', otherwise: 'administrator', command: 'without-polkit' },
  'card-access-refused': { code: 'L6-4', otherwise: 'administrator', command: 'allow-user' },
  'sandbox-shuts-off': { code: 'L6-5', otherwise: 'administrator' },
  'socket-closed': { code: 'L6-6', otherwise: 'administrator' },
  'reader-not-listed': { code: 'L7-1', otherwise: 'report', command: 'restart-service' },
  'reader-went-away': { code: 'L7-2', otherwise: 'other-port' },
  'second-service': { code: 'L7-3', otherwise: 'restart' },
  'remote-desktop': { code: 'L7-4', otherwise: 'administrator' },
  'reader-open-to-network': { code: 'L7-5', isRemark: true, otherwise: 'administrator' },
  'reader-hangs': { code: 'L7-6', otherwise: 'other-port', command: 'restart-service' },
  'no-card': { code: 'L8-1', otherwise: 'other-reader' },
  'card-taken-early': { code: 'L8-2', otherwise: 'other-reader' },
  'card-mute': { code: 'L9-1', otherwise: 'office' },
  'card-in-use': { code: 'L9-2', otherwise: 'restart' },
  'card-hangs': { code: 'L9-3', otherwise: 'other-port', command: 'restart-service' },
  'other-card': { code: 'L10-1', otherwise: 'office' },
  'juki-card': { code: 'L10-2', otherwise: 'nothing' },
  'phone-instead': { code: 'L10-3', isRemark: true, otherwise: 'nothing' },
  'unknown-card': { code: 'L10-4', otherwise: 'report' },
  'application-silent': { code: 'L11-1', otherwise: 'office' },
  'certificate-damaged': { code: 'L12-1', otherwise: 'office' },
  'certificate-ended': { code: 'L12-2', otherwise: 'nothing', guide: 'expired' },
  'certificate-absent': { code: 'L12-3', otherwise: 'nothing' },
  'auth-pin-locked': { code: 'L12-4', otherwise: 'office', guide: 'locked' },
  'sign-password-locked': { code: 'L12-5', otherwise: 'office', guide: 'locked' },
  'other-pin-locked': { code: 'L12-6', isRemark: true, otherwise: 'office', guide: 'locked' },
  'issuer-not-confirmed': { code: 'L12-7', isRemark: true, otherwise: 'report' },
  'last-try': { code: 'L12-8', isRemark: true, otherwise: 'nothing' },
  'clock-wrong': { code: 'L13-1', otherwise: 'administrator' },
  'no-japanese-font': { code: 'L14-1', isRemark: true, otherwise: 'nothing' },
  sandboxed: { code: 'L14-2', isRemark: true, otherwise: 'nothing' },
  'remote-session': { code: 'L14-3', isRemark: true, otherwise: 'nothing' },
  'other-card-programs': { code: 'L15-1', isRemark: true, otherwise: 'nothing' },
  'browser-shut-in': { code: 'L15-2', isRemark: true, otherwise: 'nothing' },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;

export const causeIds = Object.keys(causes) as readonly CauseId[];

export const causeOf = (id: CauseId): Cause => causes[id];

/** Undefined for a code that this version of the program does not know. */
export const causeByCode = (code: string): CauseId | undefined =>
  causeIds.find((id) => causes[id].code === code);
