import { type RefObject, useEffect, useRef } from 'react';
import { useUi } from './ui-store.ts';

/**
 * Takes the focus when a button is gone that had it, or whose dialog had it. Otherwise the next key would start from
 * the top of the window. If something else has the focus by then, it keeps it.
 * @param isThere whether that button is shown
 */
export function useFocusInsteadOf(isThere: boolean, heading: RefObject<HTMLHeadingElement | null>): void {
  const wasThere = useRef(false);
  const isDialogOpen = useUi(({ dialog }) => dialog !== null);
  useEffect(() => {
    if (isThere) wasThere.current = true;
    if (isThere || !wasThere.current || isDialogOpen) return;
    wasThere.current = false;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [isThere, isDialogOpen, heading]);
}
