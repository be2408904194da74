import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { About } from '../../shared/model/about.ts';
import { readAbout } from './about.ts';

const versions = { ...process.versions, electron: '45.4.1', chrome: '144.0.1', node: '24.1.0' };

test('what the build noted and what runs here make one account', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-about-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const parts = [{ name: 'zod', version: '4.6.7', license: 'MIT', text: 'MIT License …' }];
  writeFileSync(join(folder, 'notices.json'), JSON.stringify({ parts }));
  const about = await readAbout(join(folder, 'notices.json'), '0.1.0', versions);
  expect(About.parse(about)).toEqual({
    version: '0.1.0',
    runtime: { electron: '45.4.1', chromium: '144.0.1', node: '24.1.0' },
    parts,
  });
});
