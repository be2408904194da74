import type { NextStep } from '../../../shared/domain/next-step.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { LinkId } from '../../../shared/ipc/contract.ts';

/** The official page that explains a step further, where a shop kiosk can help. */
export const nextStepLink = (next: NextStep): LinkId | undefined =>
  next.step === 'locked' && (next.pin === 'sign' || next.pin === 'auth') ? 'pin-reset' : undefined;

/** The page of the guide about a step that begins long before its day. */
export const nextStepTopic = ({ step }: NextStep): GuideTopicId | undefined =>
  step === 'card-ended' || step === 'renew-with-card' || step === 'nothing-with-card'
    ? 'card-renewal'
    : undefined;

/** Steps that the page about locks explains further. */
export const isLock = ({ step }: NextStep): boolean =>
  step === 'locked' || step === 'both-locked' || step === 'locked-and-expired';

/** Steps with a day that can be put into a calendar, or for which there is something to take to the office. */
export const isDated = ({ step }: NextStep): boolean =>
  step === 'renew' ||
  step === 'renew-with-card' ||
  step === 'renew-expired' ||
  step === 'nothing' ||
  step === 'nothing-with-card';
