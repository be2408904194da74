import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentChecker, patienceFor } from './document-checker.ts';

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

/** A worker of these lines, instead of the one that judges. */
function worker(name: string, lines: string): string {
  writeFileSync(join(folder, `${name}.cjs`), lines);
  return join(folder, `${name}.cjs`);
}

const task = () => ({ descriptor, content: undefined, now: '2026-11-29T00:00:00Z' }) as const;

const answerOf = async (file: string, patience?: number) =>
  (await documentChecker(file, patience)(task())).check;

const GIVEN_UP = { headline: 'cannot-be-checked', obstacle: 'not-readable' };

describe('a file that is judged', () => {
  it('for ever is given up', async () => {
    const check = await answerOf(worker('endless', 'for (;;);'), 100);
    expect(check).toMatchObject({ headline: 'cannot-be-checked', obstacle: 'timed-out' });
  });

  it('has as much time as a slow disk needs, and never more than half an hour', () => {
    expect(patienceFor(0)).toBe(20_000);
    expect(patienceFor(1_000_000_000)).toBe(120_000);
    expect(patienceFor(2 ** 53)).toBe(1_800_000);
  });

  it('with all memory is given up', async () => {
    const greedy = worker('greedy', 'const all = []; for (;;) all.push(new Array(1e6).fill(0.5));');
    expect(await answerOf(greedy, 50_000)).toMatchObject({ obstacle: 'too-complex' });
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

  it('for nobody any more is given up at once, and its thread has ended', async () => {
    const ticks = join(folder, 'ticks');
    writeFileSync(ticks, '');
    const ticking = worker(
      'ticking',
      `for (;;) { require('node:fs').appendFileSync(${JSON.stringify(ticks)}, '.'); }`,
    );
    const stop = new AbortController();
    const answer = documentChecker(ticking)(task(), stop.signal);
    await vi.waitFor(() => expect(readFileSync(ticks).length).toBeGreaterThan(0), { timeout: 10_000 });
    stop.abort();
    expect((await answer).check).toMatchObject(GIVEN_UP);
    const { length } = readFileSync(ticks);
    for (let look = 0; look < 500; look += 1) expect(readFileSync(ticks).length).toBe(length);
  });

  it('waits for the one before it, and is not begun where nobody waits for it then', async () => {
    const begun = join(folder, 'begun');
    writeFileSync(begun, '');
    const counting = worker(
      'counting',
      `require('node:fs').appendFileSync(${JSON.stringify(begun)}, '.'); for (;;);`,
    );
    const check = documentChecker(counting);
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [check(task(), first.signal), check(task(), second.signal)];
    await vi.waitFor(() => expect(readFileSync(begun, 'utf8')).toBe('.'), { timeout: 10_000 });
    second.abort();
    first.abort();
    for (const { check: answer } of await Promise.all(answers)) expect(answer).toMatchObject(GIVEN_UP);
    expect(readFileSync(begun, 'utf8')).toBe('.');
  });

  it('and is not open at all stops neither itself nor the next one', async () => {
    const begun = join(folder, 'begun-once');
    const noting = `require('node:fs').appendFileSync(${JSON.stringify(begun)}, '.');`;
    const check = documentChecker(worker('noting', noting));
    const closed = { ...task(), descriptor: 4_000 };
    for (const { check: answer } of [await check(closed), await check(task())])
      expect(answer).toMatchObject(GIVEN_UP);
    // A thread has begun for the second alone.
    expect(readFileSync(begun, 'utf8')).toBe('.');
  });
});
