import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeStamp } from './fingerprint.mjs';
import { putInPlace, workFolder } from './finished-folder.mjs';
import { projectRoot } from './project-root.mjs';

let folder = '';
let place = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-finished-'));
  place = join(folder, 'dist', 'cli');
});
afterEach(() => rmSync(folder, { recursive: true }));

const urlOf = (script: string) => pathToFileURL(join(projectRoot, 'scripts', script)).href;

/** A program that makes the folder again and again, each time from something else. */
const MAKER = `
  import { writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { writeStamp } from '${urlOf('fingerprint.mjs')}';
  import { putInPlace, workFolder } from '${urlOf('finished-folder.mjs')}';
  const place = process.argv[2];
  for (let round = 0; round < 60; round += 1) {
    const made = workFolder(place);
    for (let each = 0; each < 5; each += 1) writeFileSync(join(made, 'part-' + each), String(round));
    writeStamp(made, String(round));
    putInPlace(made, place);
  }`;

function makes(content: string): void {
  const made = workFolder(place);
  writeFileSync(join(made, 'content'), content);
  writeStamp(made, 'the same sources');
  putInPlace(made, place);
  rmSync(made, { recursive: true, force: true });
}

describe('a folder that several processes make', () => {
  it('is whole, whoever puts it in its place, and nobody fails', async () => {
    const maker = join(folder, 'maker.mjs');
    writeFileSync(maker, MAKER);
    const ends = Array.from({ length: 3 }, async () => {
      const child = spawn(process.execPath, [maker, place], { stdio: ['ignore', 'ignore', 'pipe'] });
      const said: unknown[] = [];
      child.stderr.on('data', (text) => said.push(text));
      const [status]: unknown[] = await once(child, 'close');
      return { status, said: said.join('') };
    });
    expect(await Promise.all(ends)).toEqual(ends.map(() => ({ status: 0, said: '' })));
    const parts = readdirSync(place).filter((name) => name.startsWith('part-'));
    expect(parts).toHaveLength(5);
    expect(new Set(parts.map((name) => readFileSync(join(place, name), 'utf8'))).size).toBe(1);
  });

  it('stays the one of the first if the second made the same', () => {
    makes('of the first, who may be running it');
    makes('of the second');
    expect(readFileSync(join(place, 'content'), 'utf8')).toBe('of the first, who may be running it');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['cli']);
  });
});

it('what a killed process left is removed by the next one, what a running one makes stays', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const dist = join(folder, 'dist');
  const running = workFolder(place);
  for (const name of [`.cli-${pid}-0f83a1d9`, `.cli-${pid}-0f83a1d9.old`, `.app-${pid}-0f83a1d9`])
    mkdirSync(join(dist, name, 'half'), { recursive: true });
  const mine = workFolder(place);
  expect(new Set(readdirSync(dist).map((name) => join(dist, name)))).toEqual(
    new Set([running, mine, join(dist, `.app-${pid}-0f83a1d9`)]),
  );
});
