import type { GenerationId } from '../generations/kinds.ts';
import type { Instant, JstDay } from '../model/time.ts';
import { renewalOpensOn } from './renewal.ts';
import { daysBetween, jstDayOf } from './tokyo-calendar.ts';

/** First and last instant of validity, both inclusive (RFC 5280 §4.1.2.5). */
export type ValidityPeriod = { readonly notBefore: Instant; readonly notAfter: Instant };

/** A period, and the card's generation, which says when it can be renewed; the present one where none is told. */
type RenewablePeriod = ValidityPeriod & { readonly generation?: GenerationId | undefined };

export type PeriodState = 'not-yet' | 'within' | 'expired';

/**
 * Whether a moment lies in the period. It says nothing about revocation, so `within` is not "valid". The text form of
 * instants sorts in the order of time.
 */
export function periodAt({ notBefore, notAfter }: ValidityPeriod, now: Instant): PeriodState {
  if (now > notAfter) return 'expired';
  return now < notBefore ? 'not-yet' : 'within';
}

/** Where a certificate stands in its life, with days counted between days in Japan. */
export type ValidityStage =
  /** With 0 days it begins later today. */
  | { readonly stage: 'not-yet-valid'; readonly daysUntil: number }
  | { readonly stage: 'within'; readonly daysLeft: number }
  /** Within its period and inside the renewal window. */
  | { readonly stage: 'renewal-open'; readonly daysLeft: number }
  | { readonly stage: 'ends-today' }
  /** With 0 days it ended earlier today. */
  | { readonly stage: 'expired'; readonly daysSince: number };

/** The stage that the screen shows at this moment. */
export function stageAt(period: RenewablePeriod, now: Instant): ValidityStage {
  const today: JstDay = jstDayOf(now);
  const expiresOn = jstDayOf(period.notAfter);
  switch (periodAt(period, now)) {
    case 'not-yet':
      return { stage: 'not-yet-valid', daysUntil: daysBetween(today, jstDayOf(period.notBefore)) };
    case 'expired':
      return { stage: 'expired', daysSince: daysBetween(expiresOn, today) };
    case 'within': {
      const daysLeft = daysBetween(today, expiresOn);
      if (daysLeft === 0) return { stage: 'ends-today' };
      return {
        stage: today >= renewalOpensOn(expiresOn, period.generation) ? 'renewal-open' : 'within',
        daysLeft,
      };
    }
  }
}
