import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';

const koffi = pathToFileURL(createRequire(import.meta.url).resolve('koffi')).href;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'shomei-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** process-exit.ts, in a form that a separate program can load. */
function compiled(): string {
  const source = readFileSync(new URL('process-exit.ts', import.meta.url), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(source, { compilerOptions: options }).outputText.replace("'koffi'", `'${koffi}'`);
}

// Without the guard the process stays until the call comes back, which is longer than the test may last.
test.skipIf(process.platform === 'win32')('a process exits with its own code while a call is held up', () => {
  const program = `${compiled()}
    const sleep = koffi.load(null).func('uint sleep(uint)');
    void guardExit(new Promise((resolve) => sleep.async(3600, resolve)));
    setImmediate(() => process.exit(7));`;
  writeFileSync(join(directory, 'program.mjs'), program);
  const { status } = spawnSync(process.execPath, [join(directory, 'program.mjs')], { timeout: 30_000 });
  expect(status).toBe(7);
});
