import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** How a process that draws pages is held. */
export type Renderer = {
  readonly isFiltered: boolean;
  readonly hasOwnUsers: boolean;
  readonly hasOwnNetwork: boolean;
  readonly isUnprotected: boolean;
};

/** The processes for pages of a program of Chromium's kind, as the kernel sees them. @param program its first process */
export function renderersOf(program: number): readonly Renderer[] {
  return descendantsOf(program).flatMap((pid) => {
    const commandLine = read(pid, 'cmdline');
    if (!commandLine.includes('--type=renderer')) return [];
    return {
      isFiltered: /^Seccomp:\s*2$/m.test(read(pid, 'status')),
      hasOwnUsers: namespaceOf(pid, 'user') !== namespaceOf(program, 'user'),
      hasOwnNetwork: namespaceOf(pid, 'net') !== namespaceOf(program, 'net'),
      isUnprotected: commandLine.includes('--no-sandbox'),
    };
  });
}

function descendantsOf(program: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(
    all.map((pid) => [pid, Number(/^PPid:\s*(\d+)$/m.exec(read(pid, 'status'))?.[1] ?? 0)]),
  );
  const isBelow = (pid: number): boolean => pid === program || (pid > 0 && isBelow(parents.get(pid) ?? 0));
  return all.filter(isBelow);
}

/** Empty where the process is gone meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const namespaceOf = (pid: number, kind: 'user' | 'net'): string => readlinkSync(`/proc/${pid}/ns/${kind}`);
