import type { Clock } from '../../shared/model/clock.ts';

/** Longest delay a timer takes; a later call is split. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The only place that reads the time. Everything else gets it as an argument. */
export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(milliseconds, LONGEST_DELAY));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The system's clock, moved so that it starts at `start`: for practice with another day, and for tests. */
export function clockStartingAt(start: Date): Clock {
  const shift = start.getTime() - systemClock.now().getTime();
  return { ...systemClock, now: () => new Date(systemClock.now().getTime() + shift) };
}
