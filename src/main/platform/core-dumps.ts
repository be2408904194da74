import { readdirSync, readFileSync } from 'node:fs';
import koffi from 'koffi';

/** RLIMIT_CORE of Linux (asm-generic/resource.h). */
const RLIMIT_CORE = 4;
/**
 * Bytes. Less than the smallest core, so no file is written. Cores may go to a program (systemd-coredump, apport),
 * which gets them whatever the limit; exactly this number keeps the kernel from that (fs/coredump.c).
 */
const NO_CORE = 1;

/**
 * No crash of this program leaves its memory, and a PIN in it, in a core file. The limit is put below any core for
 * this process and for all that it has started, whose children inherit it. Chromium forks pages from processes that
 * exist before any script of ours runs, so a limit on ours alone would not do. Linux only; never throws.
 */
export function forbidCoreDumps(): void {
  if (process.platform !== 'linux') return;
  try {
    const limit = koffi.struct({ soft: 'uint64', hard: 'uint64' });
    const prlimit = koffi.load(null).func('prlimit', 'int', ['int', 'int', koffi.pointer(limit), 'void *']);
    for (const pid of [process.pid, ...descendantsOf(process.pid)])
      prlimit(pid, RLIMIT_CORE, { soft: NO_CORE, hard: NO_CORE }, null);
  } catch {
    // A system without it keeps its own rules; the threat model says so.
  }
}

/** Processes that this one has started, and their children. */
function descendantsOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && (parents.get(each) === pid || (each > 1 && isBelow(parents.get(each))));
  return [...parents.keys()].filter(isBelow);
}

/** The fourth field of stat, after the name in parentheses, which may hold anything (proc(5)). */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
