import type { NextStep } from '../../../shared/domain/next-step.ts';
import type { CardProfile } from '../../../shared/generations/card-profile.ts';
import { secretOf } from '../../../shared/generations/generations.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { LinkId } from '../../../shared/ipc/contract.ts';

/** The official page that explains more about a step, if a kiosk in a shop can help. */
export const nextStepLink = (next: NextStep, profile: CardProfile): LinkId | undefined =>
  next.step === 'locked' && secretOf(profile, next.pin)?.reset === 'kiosk' ? 'pin-reset' : undefined;

/** The page of the guide about a step that begins long before its day, or that says what to do instead of trying. */
export function nextStepTopic({ step }: NextStep): GuideTopicId | undefined {
  if (step === 'last-try') return 'locked';
  return step === 'card-ended' || step === 'renew-with-card' || step === 'nothing-with-card'
    ? 'card-renewal'
    : undefined;
}

/** Steps that the page about locks explains in more detail. */
export const isLock = ({ step }: NextStep): boolean =>
  step === 'locked' || step === 'both-locked' || step === 'locked-and-expired';

/** Steps with a day for the calendar, or with something to take to the office. */
export const isDated = ({ step }: NextStep): boolean =>
  step === 'renew' ||
  step === 'renew-with-card' ||
  step === 'renew-expired' ||
  step === 'nothing' ||
  step === 'nothing-with-card';
