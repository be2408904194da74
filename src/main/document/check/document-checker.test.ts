import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentChecker } from './document-checker.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-checker-'));
let descriptor = -1;
beforeAll(() => {
  writeFileSync(join(folder, 'file'), 'x');
  descriptor = openSync(join(folder, 'file'), 'r');
});
afterAll(() => {
  closeSync(descriptor);
  rmSync(folder, { recursive: true, force: true });
});

/** A worker of these lines, in the place of the one that judges. */
function worker(name: string, lines: string): string {
  writeFileSync(join(folder, `${name}.cjs`), lines);
  return join(folder, `${name}.cjs`);
}

const answerOf = async (file: string, patience?: number) => {
  const answer = await documentChecker(
    file,
    patience,
  )({
    descriptor,
    content: undefined,
    now: '2026-11-29T00:00:00Z',
  });
  return answer.check;
};

describe('a file that is judged', () => {
  it('for ever is given up', async () => {
    const check = await answerOf(worker('endless', 'for (;;);'), 100);
    expect(check).toMatchObject({ headline: 'cannot-be-checked', obstacle: 'timed-out' });
  });

  it('with all memory is given up', async () => {
    const greedy = worker(
      'greedy',
      'const all = []; for (;;) all.push(new Array(1e5).fill({}).map(() => ({})));',
    );
    expect(await answerOf(greedy)).toMatchObject({ obstacle: 'too-complex' });
  });

  it('by a thread that fails or ends without a word is given up', async () => {
    expect(await answerOf(worker('broken', "throw new Error('broken');"))).toMatchObject({
      obstacle: 'not-readable',
    });
    expect(await answerOf(worker('silent', ''))).toMatchObject({ obstacle: 'not-readable' });
  });

  it('while it is written to is not told as what it was', async () => {
    const writing = worker(
      'writing',
      `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'file'))}, 'y');
       require('node:worker_threads').parentPort.postMessage({ check: { headline: 'no-change-found' }, holders: [] });`,
    );
    expect(await answerOf(writing)).toMatchObject({ obstacle: 'not-readable' });
  });
});
