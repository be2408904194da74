import type { CardProfile } from '../generations/card-profile.ts';
import { secretOf } from '../generations/generations.ts';
import type { NextStep } from '../domain/next-step.ts';
import type { Messages } from './messages.ts';

/** A step in words. @param profile of the card that the step is about */
export function nextStepText(
  next: NextStep,
  profile: CardProfile,
  { nextStep: say }: Messages,
): { readonly title: string; readonly sentence: string } {
  switch (next.step) {
    case 'wait':
      return say.wait;
    case 'read-again':
      return say.readAgain;
    case 'card-ended':
      return say.cardEnded(next.endedOn);
    case 'no-certificates':
      return say.noCertificates;
    case 'renew-expired':
      return say.renewExpired;
    case 'locked-and-expired':
      return say.lockedAndExpired;
    case 'both-locked':
      return say.bothLocked;
    case 'locked':
      return say.locked(next.pin, secretOf(profile, next.pin)?.reset ?? 'office');
    case 'renew':
      return say.renew(next.until, next.daysLeft);
    case 'renew-with-card':
      return say.renewWithCard(next.until);
    case 'last-try':
      return say.lastTry(next.pin);
    case 'sign-expired':
      return say.signExpired;
    case 'check-clock':
      return next.reason === 'build' ? say.checkClockByBuild(next.shown) : say.checkClock(next.from);
    case 'just-issued':
      return say.justIssued;
    case 'see-signature':
      return say.seeSignature;
    case 'nothing':
      return say.nothing(next.renewFrom);
    case 'nothing-with-card':
      return say.nothingWithCard(next.until, profile.validity.card.renewalMonths);
  }
}
