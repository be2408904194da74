import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { PasswordDialog } from '../pages/password-dialog.page.ts';

test.skip(process.platform !== 'linux', "Core files are Linux's.");

/** `Max core file size`, soft and hard, of a process and of all it has started. */
function coreLimits(pid: number): readonly string[] {
  const own = /^Max core file size\s+(\S+\s+\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1];
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  );
  return [own ?? '', ...children.flatMap((child) => coreLimits(Number(child)))];
}

/** From now on this process and those it starts may leave cores of any size. */
const allowCores = () => execFileSync('prlimit', ['--pid', String(process.pid), '--core=unlimited']);

test('no process of the program may leave a core, whatever the limit it was started with', async ({
  start,
}) => {
  allowCores();
  const { app, home, window } = await start({ sample: 'adult' });
  await expect(home.heading).toHaveText(/読みました/);
  const pid = app.process().pid ?? 0;
  const limits = () => coreLimits(pid).map((limit) => limit.replace(/\s+/, ' '));
  await expect.poll(() => new Set(limits())).toEqual(new Set(['1 1']));
  expect(limits().length).toBeGreaterThan(3);
  // A later page is forked from one of them.
  await window.reload();
  await expect(home.heading).toHaveText(/読みました/);
  expect(new Set(limits())).toEqual(new Set(['1 1']));
});

const coresIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('core') && !name.includes('-'));

const isOver = (pid: number): boolean =>
  !existsSync(`/proc/${pid}/stat`) || /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

/** Whether a process without the program's limit leaves a core in its folder here. Elsewhere cores go to a program. */
async function leavesCore(folder: string): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const child = spawn('sleep', ['60'], { cwd: folder });
  await once(child, 'spawn');
  child.kill('SIGSEGV');
  await once(child, 'exit');
  return coresIn(folder).length > 0;
}

for (const [who, signal] of [
  ['main', 'SIGSEGV'],
  ['page', 'SIGABRT'],
] as const)
  test(`a crash of ${who} while a password is typed leaves no core`, async () => {
    allowCores();
    const left = await leavesCore(test.info().outputPath('other'));
    test.skip(!left, 'The system hands cores to a program, where this test cannot look.');
    const { app, window, close } = await launchShomei({ sample: 'adult' });
    const main = app.process().pid ?? 0;
    await new HomePage(window).askForPassword();
    await new PasswordDialog(window).field.fill('CANARY7X9Q');
    const page = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const victim = who === 'main' ? main : (page ?? 0);
    const folder = readlinkSync(`/proc/${victim}/cwd`);
    const before = coresIn(folder);
    await expect.poll(() => coreLimits(victim)[0]?.replace(/\s+/, ' ')).toBe('1 1');
    process.kill(victim, signal);
    await expect.poll(() => isOver(victim)).toBe(true);
    await close();
    expect(coresIn(folder)).toEqual(before);
  });
