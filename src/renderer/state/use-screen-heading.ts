import { type RefObject, useEffect, useRef } from 'react';

let isFirstScreen = true;

/**
 * Moves the focus to a screen's heading when the screen opens, so that reading goes on there. The very first screen is
 * left out: a window that has just opened starts at its top.
 */
export function useScreenHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus();
    isFirstScreen = false;
  }, []);
  return heading;
}
