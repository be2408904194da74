import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

/** Looks like no other text on the machine, and is a possible 署名用パスワード. */
const CANARY = 'CANARY7X9Q';

test('a password that was typed is left nowhere: no file, no output, no title, no page, no snapshot, no heap of main', async ({
  start,
  insert,
}) => {
  test.slow();
  const shomei = await start();
  const { app, home, password, profile, window } = shomei;
  const output: string[] = [];
  app.process().stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  app.process().stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await insert('adult', 0, { sign: { value: CANARY } });

  await home.askForPassword();
  await password.send(CANARY);
  await expect(password.dialog).toBeHidden();
  await expect(home.certificate('sign')).toContainText('有効期間内');

  expect(await window.content()).not.toContain(CANARY);
  expect(await window.title()).not.toContain(CANARY);
  expect(await window.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    CANARY,
  );
  expect(JSON.stringify(await window.evaluate(() => globalThis.window.shomei.app.snapshot()))).not.toContain(
    CANARY,
  );
  expect(output.join('')).not.toContain(CANARY);
  expect(filesHolding(profile, CANARY)).toEqual([]);
  expect(await heapOfMainHolds(app, 'JPKI for user authentication')).toBe(true);
  expect(await heapOfMainHolds(app, CANARY)).toBe(false);
});

function filesHolding(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .filter((file) => readFileSync(file).includes(text));
}

/** Takes a heap snapshot of Electron's main process, which collects garbage first, and looks for the text in it. */
async function heapOfMainHolds(app: ElectronApplication, text: string): Promise<boolean> {
  const file = join(tmpdir(), `shomei-heap-${process.pid}.heapsnapshot`);
  await app.evaluate((_electron, path) => {
    const v8 = process.mainModule?.require('node:v8') as
      { writeHeapSnapshot(path: string): string } | undefined;
    if (!v8) throw new Error('no heap snapshot can be taken here');
    v8.writeHeapSnapshot(path);
  }, file);
  try {
    const snapshot = readFileSync(file, 'utf8');
    return snapshot.includes(text);
  } finally {
    rmSync(file, { force: true });
  }
}
