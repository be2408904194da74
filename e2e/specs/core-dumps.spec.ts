import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/test.ts';

test.skip(process.platform !== 'linux', "Core files are Linux's.");

/** `Max core file size`, soft and hard, of a process and all it has started. */
function coreLimits(pid: number): readonly string[] {
  const own = /^Max core file size\s+(\S+\s+\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1];
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  );
  return [own ?? '', ...children.flatMap((child) => coreLimits(Number(child)))];
}

test('no process of the program may leave a core, whatever the limit it was started with', async ({
  start,
}) => {
  execFileSync('prlimit', ['--pid', String(process.pid), '--core=unlimited']);
  const { app, home, window } = await start({ sample: 'adult' });
  await expect(home.heading).toHaveText(/読みました/);
  const pid = app.process().pid ?? 0;
  const limits = () => coreLimits(pid).map((limit) => limit.replace(/\s+/, ' '));
  await expect.poll(() => new Set(limits())).toEqual(new Set(['0 0']));
  expect(limits().length).toBeGreaterThan(3);
  // A page that comes later is forked from one of them.
  await window.reload();
  await expect(home.heading).toHaveText(/読みました/);
  expect(new Set(limits())).toEqual(new Set(['0 0']));
});
