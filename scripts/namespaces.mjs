/** Whether a program can run here with mounts of its own: a test needs that for a smart card service of its own. */
import { spawnSync } from 'node:child_process';

/** For `unshare`: a namespace of mounts and, if the user is not root, one of users in which they are. */
export const OWN_MOUNTS = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Only a try tells, for all kernels, containers and AppArmor. */
export function ownMountsArePossible() {
  if (process.platform !== 'linux') return false;
  const attempt = 'mount -t tmpfs none /run && command -v setpriv >/dev/null';
  return spawnSync('unshare', [...OWN_MOUNTS, 'sh', '-c', attempt], { stdio: 'ignore' }).status === 0;
}
