import { pcscdMissingReason, servicesAreOwn, startPcscd } from './fixtures/pcscd.ts';

/**
 * Before the first test of a run: the service that all share, if they have to. Its return value ends it after the
 * last.
 */
export default async function pcscdGlobalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (servicesAreOwn || pcscdMissingReason() !== undefined) return undefined;
  const service = await startPcscd();
  return () => service.stop();
}
