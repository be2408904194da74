import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Disk = {
  /** False if this machine cannot make one; CI must. */
  readonly isPossible: boolean;
  /** Lends the folder while it is in that state, and cleans up. */
  readonly use: (folder: string, test: (disk: string) => Promise<void>) => Promise<void>;
};

const isRoot = process.getuid?.() === 0;

/** A disk of 16 KiB inside the folder: the kernel itself says that it is full. */
export const fullDisk: Disk = {
  isPossible: canMount(),
  use: (folder, test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    return withMount(['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs'], disk, test);
  },
};

/** The folder itself, which cannot be written. Root may write everywhere except on a read-only file system. */
export const readOnlyFolder: Disk = {
  isPossible: !isRoot || canMount(),
  use: (folder, test) =>
    isRoot ? withMount(['--bind', '-o', 'ro', folder], folder, test) : withoutRight(folder, test),
};

async function withMount(
  mount: readonly string[],
  at: string,
  test: (disk: string) => Promise<void>,
): Promise<void> {
  execFileSync('mount', [...mount, at]);
  try {
    await test(at);
  } finally {
    execFileSync('umount', [at]);
  }
}

async function withoutRight(folder: string, test: (disk: string) => Promise<void>): Promise<void> {
  chmodSync(folder, 0o500);
  try {
    await test(folder);
  } finally {
    chmodSync(folder, 0o700);
  }
}

/** Whether disks can be made here. If all tests must run, a disk that cannot be made fails them. */
function canMount(): boolean {
  if (process.env['CI'] === 'true') return true;
  if (process.platform !== 'linux' || !isRoot) return false;
  const at = mkdtempSync(join(tmpdir(), 'shomei-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', at]).status === 0;
  if (isMounted) execFileSync('umount', [at]);
  rmdirSync(at);
  return isMounted;
}
