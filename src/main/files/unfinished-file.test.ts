import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SigningJob } from '../document/sign/signing-job.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { unfinishedPath } from './unfinished-file.ts';

let programs = '';
beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'shomei-writer-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('testing/killed-writer.ts', import.meta.url)),
      outDir: programs,
      emptyOutDir: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { format: 'cjs', entryFileNames: 'writer.cjs' },
      },
    },
  });
});
afterAll(() => rmSync(programs, { recursive: true }));

let folder = '';
let writers: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-unfinished-'));
  writeFileSync(join(folder, 'deed.txt'), 'x');
});
afterEach(async () => {
  await Promise.all(writers.map(kill));
  writers = [];
  rmSync(folder, { recursive: true });
});

/** Another Shomei, in the middle of writing into the folder. */
async function writer(what: 'save' | 'sign', name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(programs, 'writer.cjs'), what, join(folder, name)], {
    // What it says of a mistake of its own is seen.
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  writers.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The two ways in which this program writes where the user wants it. */
const ways = {
  save: async () => {
    expect(await replaceFile(join(folder, 'saved.txt'), Buffer.from('y'))).toBe('written');
    rmSync(join(folder, 'saved.txt'));
  },
  sign: () => {
    const input = join(folder, 'deed.txt');
    const job = new SigningJob({ input, form: 'p7s', destination: { kind: 'beside' }, isSample: false });
    job.stage(() => true);
    job.abandon();
  },
};

const unfinished = () => readdirSync(folder).filter((name) => name.startsWith('.shomei-'));

describe.each(['save', 'sign'] as const)('what a program that was killed left when it was to %s', (begun) => {
  it.each(['save', 'sign'] as const)('goes when a file comes into the folder: %s', async (next) => {
    const killed = await writer(begun, begun === 'save' ? 'other.txt' : 'deed.txt');
    const stays = await writer(begun, begun === 'save' ? 'third.txt' : 'deed.txt');
    expect(unfinished()).toHaveLength(2);
    await kill(killed);
    expect(unfinished()).toHaveLength(2);
    await ways[next]();
    expect(unfinished()).toEqual([expect.stringContaining(`-${stays.pid}-`)]);
  });
});

describe.each(['save', 'sign'] as const)('another file stays when one comes into the folder: %s', (next) => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const put = (path: string): string => {
    writeFileSync(path, 'x');
    return basename(path);
  };
  const otherName = (from: RegExp, to: string) =>
    put(join(folder, basename(unfinishedPath(folder, ended)).replace(from, to)));

  it('one with a name that only looks like ours', async () => {
    const names = [
      otherName(/part$/, 'pdf'),
      otherName(/-\d+-/, '-0-'),
      otherName(/-\d+-/, '-'),
      otherName(/^\./, ''),
      otherName(/[0-9a-f]\.part/, 'F.part'),
    ];
    await ways[next]();
    expect(new Set(readdirSync(folder))).toEqual(new Set(['deed.txt', ...names]));
  });

  it('one that another computer, or another container, may be writing', async () => {
    const theirs = otherName(/shomei-[0-9a-f]{8}/, 'shomei-00000000');
    await ways[next]();
    expect(unfinished()).toEqual([theirs]);
  });

  it('one that is no plain file', async () => {
    mkdirSync(unfinishedPath(folder, ended));
    symlinkSync('deed.txt', unfinishedPath(folder, ended));
    await ways[next]();
    expect(unfinished()).toHaveLength(2);
  });

  it.skipIf(process.geteuid?.() !== 0)('one of somebody else', async () => {
    chownSync(join(folder, put(unfinishedPath(folder, ended))), 1234, 1234);
    await ways[next]();
    expect(unfinished()).toHaveLength(1);
  });
});
