import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Only there to end what never comes: a busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
