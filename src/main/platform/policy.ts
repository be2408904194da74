import { DAMAGED_POLICY, policyIn, type PolicyView } from '../../shared/model/policy.ts';
import { LINUX_POLICY, policyFile } from './policy-file.ts';

/**
 * What the administrator of this computer has decided: on Linux a file, on Windows the registry's Policies, on macOS
 * managed preferences. Those of Windows and macOS have not been tried on real machines.
 * @param tried another file in its place, for a program that is run from its sources
 */
export async function readPolicy(system: NodeJS.Platform, tried?: string): Promise<PolicyView> {
  if (tried !== undefined) return policyFile(tried);
  if (system !== 'win32' && system !== 'darwin') return policyFile(LINUX_POLICY);
  try {
    // Loaded only there: each needs koffi, and Linux starts faster without.
    const read =
      system === 'win32'
        ? (await import('./windows-policy.ts')).windowsPolicy
        : (await import('./mac-policy.ts')).macPolicy;
    return policyIn(read());
  } catch {
    return DAMAGED_POLICY;
  }
}
