/**
 * A bare Debian in a folder: only what every Debian has, and apt. It lies in memory and is seen in a mount namespace of its
 * own alone, so it goes with the process that made it, whatever became of that.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const releases = ['bookworm', 'trixie'] as const;
export type Release = (typeof releases)[number];
export const isRelease = (name: string): name is Release => releases.some((each) => each === name);
/**
 * In memory, with what a running system has and a folder has not. The root is changed as a system that starts does it: in
 * a mere chroot the kernel gives nobody the namespaces that Chromium's sandbox stands on. There are no USB devices that a
 * smart card service could take.
 */
const MAKE = [
  'mount -t tmpfs -o size=3G none "$1"',
  'mmdebstrap --quiet --variant=minbase "$2" "$1"',
  'mount --rbind /proc "$1/proc"',
  'mount -t tmpfs -o mode=1777 none "$1/dev/shm"',
  'mkdir -p /tmp/.X11-unix "$1/tmp/.X11-unix"',
  'mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"',
  'mkdir "$1/before"',
  'cd "$1"',
  'pivot_root . before',
  'umount -l /before',
  'rmdir /before',
  'echo ready',
  'exec sleep infinity',
].join(' && ');

const ENVIRONMENT = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
};
const LARGEST_OUTPUT = 64 << 20;

/** Somebody without any rights. */
const USER = 'hanako';
export const HOME = `/home/${USER}`;

export class DebianRoot {
  readonly #folder: string;
  /** Lives in the root and does nothing: the root lasts as long. */
  readonly #keeper: ChildProcess;

  private constructor(folder: string, keeper: ChildProcess) {
    this.#folder = folder;
    this.#keeper = keeper;
  }

  static async make(release: Release): Promise<DebianRoot> {
    const folder = mkdtempSync(join(tmpdir(), `shomei-${release}-`));
    const script = ['sh', '-c', MAKE, 'sh', folder, release];
    const keeper = spawn('unshare', ['--mount', 'setpriv', '--pdeathsig', 'KILL', ...script]);
    let complaints = '';
    keeper.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()));
    const failed = once(keeper, 'exit').then(() => Promise.reject(new Error(complaints)));
    await Promise.race([once(keeper.stdout, 'data'), failed]);
    failed.catch(() => undefined);
    const root = new DebianRoot(folder, keeper);
    await root.asRoot('useradd', '--create-home', USER);
    return root;
  }

  async remove(): Promise<void> {
    const gone = once(this.#keeper, 'exit');
    this.#keeper.kill('SIGKILL');
    await gone;
    rmSync(this.#folder, { recursive: true });
  }

  /** Where this machine's programs find a file of the root's. */
  path(file: string): string {
    return `/proc/${this.#keeper.pid}/root${file}`;
  }

  /** Runs a program of the root's. Rejects where it fails. @returns what it said */
  async asRoot(...command: readonly string[]): Promise<string> {
    const { stdout } = await execute('nsenter', this.#inside(command), {
      env: ENVIRONMENT,
      maxBuffer: LARGEST_OUTPUT,
    });
    return stdout;
  }

  /** Starts a program of the root's as root. */
  startAsRoot(...command: readonly string[]): ChildProcess {
    return this.#start(command);
  }

  /** Starts a program of the root's as somebody without any rights, in the home folder. */
  startAsUser(command: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const rights = ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, '--init-groups'];
    return this.#start([...rights, 'env', '-C', HOME, `HOME=${HOME}`, ...command], env);
  }

  /** All files, folders and links there are. */
  async files(): Promise<readonly string[]> {
    const found = await this.asRoot('find', '/', '-xdev');
    return found.trim().split('\n').toSorted();
  }

  #start(command: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    return spawn('nsenter', this.#inside(command), {
      env: { ...ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  #inside(command: readonly string[]): readonly string[] {
    return [`--mount=/proc/${this.#keeper.pid}/ns/mnt`, ...command];
  }
}
