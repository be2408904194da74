import { afterAll } from 'vitest';
import { pcscdMissingReason, startPcscd } from './fixtures/pcscd.ts';

// Before a test file is loaded, because some put a card in while they load.
if (pcscdMissingReason() === undefined) {
  const service = await startPcscd();
  afterAll(() => service.stop());
}
