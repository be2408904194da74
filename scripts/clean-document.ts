import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Only ends what never comes, because a busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

// The test document accepts any style. It stands for the oldest browser that the window must look right in.
const { CSS: known } = globalThis;
Object.defineProperty(globalThis, 'CSS', {
  value: { escape: (text: string) => known.escape(text), supports: () => false },
  configurable: true,
});
