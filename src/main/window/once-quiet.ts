import type { WebContents } from 'electron';
import { onPress } from './presses.ts';

/**
 * Calls once nothing has been pressed in this page for so many milliseconds. Whoever goes on pressing, or was lured into
 * it, does not mean what has just appeared under the pointer.
 */
export function onceQuiet(
  contents: WebContents,
  milliseconds: number,
  after: (milliseconds: number, call: () => void) => void,
  call: () => void,
): void {
  let presses = 0;
  let isOver = false;
  const wait = (): void => {
    const seen = presses;
    after(milliseconds, () => {
      if (isOver || seen !== presses) return;
      isOver = true;
      call();
    });
  };
  onPress(contents, () => {
    presses += 1;
    if (!isOver) wait();
  });
  wait();
}
