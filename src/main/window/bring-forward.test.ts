import { describe, expect, it } from 'vitest';
import { bringForward } from './bring-forward.ts';

/** The calls on a window in this state. */
function brought({ isMinimized = false, isDestroyed = false }): readonly string[] {
  const done: string[] = [];
  bringForward({
    isDestroyed: () => isDestroyed,
    isMinimized: () => isMinimized,
    restore: () => void done.push('restore'),
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
  });
  return done;
}

describe('a window at the second start of the program, or at a click on a notification', () => {
  it('comes up where it was minimised, and is in front', () => {
    expect(brought({ isMinimized: true })).toEqual(['restore', 'show', 'focus']);
  });

  it('keeps its size where it was not', () => {
    expect(brought({})).toEqual(['show', 'focus']);
  });

  it('is left alone where it is gone', () => {
    expect(brought({ isDestroyed: true, isMinimized: true })).toEqual([]);
  });
});
