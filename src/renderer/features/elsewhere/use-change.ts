import { useRef } from 'react';
import type { ElsewhereChange, ElsewhereView } from '../../../shared/model/elsewhere.ts';
import { client } from '../../ipc/client.ts';
import { useOutcome } from '../../screen-parts/use-outcome.tsx';

/**
 * Asks main for a change, then shows the new state and tells the outcome. A second press before the outcome is there asks
 * for nothing. What could not be changed is looked at again, because somebody else may have changed it.
 */
export function useChange(onChanged: (view: ElsewhereView) => void) {
  const { outcome, settle } = useOutcome();
  const isAsked = useRef(false);
  return {
    outcome,
    settle,
    change: async (change: ElsewhereChange, words: string) => {
      if (isAsked.current) return;
      isAsked.current = true;
      const result = await client.elsewhere.change(change).finally(() => (isAsked.current = false));
      settle(result, words);
      const now = result.ok ? result : await client.elsewhere.look();
      if (now.ok) onChanged(now.value);
    },
  };
}
