import { pcscdMissingReason, startPcscd } from './fixtures/pcscd.ts';

/** Before the first test of a run: a smart card service with virtual readers. What it returns ends it after the last. */
export default async function pcscdGlobalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (pcscdMissingReason() !== undefined) return undefined;
  const service = await startPcscd();
  return () => service.stop();
}
