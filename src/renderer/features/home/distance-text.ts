import type { ValidityStage } from '../../../shared/domain/validity-period.ts';
import type { Messages } from '../../../shared/messages/messages.ts';

/** How far a certificate's first or last day is from today, in words. */
export function distanceText(stage: ValidityStage, date: Messages['date']): string {
  switch (stage.stage) {
    case 'not-yet-valid':
      return date.daysUntil(stage.daysUntil);
    case 'expired':
      return date.daysAgo(stage.daysSince);
    case 'ends-today':
      return date.daysLeft(0);
    default:
      return date.daysLeft(stage.daysLeft);
  }
}
