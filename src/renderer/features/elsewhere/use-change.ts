import type { ElsewhereChange, ElsewhereView } from '../../../shared/model/elsewhere.ts';
import { client } from '../../ipc/client.ts';
import { useOutcome } from '../../screen-parts/use-outcome.tsx';

/** Asks main for a change, then shows the new state and tells the outcome. */
export function useChange(onChanged: (view: ElsewhereView) => void) {
  const { outcome, settle } = useOutcome();
  return {
    outcome,
    settle,
    change: async (change: ElsewhereChange, words: string) => {
      const result = await client.elsewhere.change(change);
      settle(result, words);
      if (result.ok) onChanged(result.value);
    },
  };
}
