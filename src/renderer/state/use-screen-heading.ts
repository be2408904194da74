import { type RefObject, useEffect, useRef } from 'react';

let isFirstScreen = true;

/**
 * Takes the focus to a screen's heading when the screen opens, so that reading goes on there. Not for the very
 * first screen: a window that has just opened starts at its top.
 */
export function useScreenHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus();
    isFirstScreen = false;
  }, []);
  return heading;
}
