import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Only there to end what never comes: a busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

// The test document says yes to any style; it stands for the oldest browser the window has to be right in.
const { CSS: known } = globalThis;
Object.defineProperty(globalThis, 'CSS', {
  value: { escape: (text: string) => known.escape(text), supports: () => false },
  configurable: true,
});
