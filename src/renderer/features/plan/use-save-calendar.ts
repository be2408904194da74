import type { DatedCertificate } from '../../../shared/model/plan.ts';
import { client } from '../../ipc/client.ts';
import type { Outcome } from '../../screen-parts/use-outcome.tsx';
import { useMessages } from '../../state/messages.ts';

/** Asks for a calendar file with these dates, and tells the outcome. */
export function useSaveCalendar(
  settle: Outcome['settle'],
  certificates: readonly DatedCertificate[],
): () => Promise<void> {
  const { take: say } = useMessages().plan;
  return async () => {
    const result = await client.plan.saveCalendar({ certificates: [...certificates] });
    settle(result, result.ok && result.value.saved ? say.calendarSaved : null);
  };
}
