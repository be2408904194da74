import { startPcscd } from './fixtures/pcscd.ts';

/** Before the first test of a run: a smart card service with virtual readers. What it returns ends it after the last. */
export default async function pcscdGlobalSetup(): Promise<() => Promise<void>> {
  const service = await startPcscd();
  return () => service.stop();
}
