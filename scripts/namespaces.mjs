/** Whether a program can be run here with mounts of its own: what a test needs for a smart card service of its own. */
import { spawnSync } from 'node:child_process';

/** For `unshare`: a namespace of mounts and, where the user is not root, one of users in which it is. */
export const OWN_MOUNTS = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Trying it is the only answer for all kernels, containers and AppArmor. */
export function ownMountsArePossible() {
  if (process.platform !== 'linux') return false;
  const attempt = 'mount -t tmpfs none /run && command -v setpriv >/dev/null';
  return spawnSync('unshare', [...OWN_MOUNTS, 'sh', '-c', attempt], { stdio: 'ignore' }).status === 0;
}
