import type { KeptAside } from '../platform/kept-aside.ts';

/** A profile in which nothing was ever damaged. */
export const nothingAside: KeptAside = {
  exists: () => false,
  contents: () => Promise.resolve([]),
  remove: () => true,
};
