import { afterAll } from 'vitest';
import { pcscdMissingReason, startPcscd } from './fixtures/pcscd.ts';

// Before a test file is loaded: some put a card in while they are.
if (pcscdMissingReason() === undefined) {
  const service = await startPcscd();
  afterAll(() => service.stop());
}
