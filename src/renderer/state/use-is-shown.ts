import { type RefObject, useEffect, useRef } from 'react';

/** Whether the component is still there, for what comes back after an answer. */
export function useIsShown(): RefObject<boolean> {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
