import { DAMAGED_POLICY, NO_POLICY, policyIn, type PolicyView } from '../../shared/model/policy.ts';
import { readSmallFile } from '../files/plain-file.ts';

/** Where Linux keeps it: only root can write there. */
export const LINUX_POLICY = '/etc/shomei/policy.json';

/** Many times the size of a policy. */
const LARGEST_BYTES = 16_384;

/**
 * The policy in a JSON file. Without a file there is none. One that cannot be read, is too large, is no file or has a
 * key that this version does not know is damaged, whatever else is in it. A link is followed, because only root may put
 * one there; one that leads nowhere cannot be read.
 */
export function policyFile(path: string): PolicyView {
  const file = readSmallFile(path, LARGEST_BYTES);
  if (file.state === 'none') return NO_POLICY;
  if (file.state === 'unreadable') return DAMAGED_POLICY;
  try {
    return policyIn(JSON.parse(file.bytes.toString('utf8')) ?? 'nothing');
  } catch {
    return DAMAGED_POLICY;
  }
}
