import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgram } from './start-program.ts';
import { withoutAppImage } from './users-environment.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shomei-start-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform !== 'linux')('a program that the user asked for', () => {
  /** The variables that it sees. */
  async function environmentOf(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const [seen, made] = [join(folder, 'seen'), join(folder, 'made')];
    expect(startProgram('/bin/sh', ['-c', `env > ${made}; mv ${made} ${seen}`], given)).toBe(true);
    await vi.waitFor(() => expect(existsSync(seen)).toBe(true), { timeout: 30_000 });
    return readFileSync(seen, 'utf8').split('\n');
  }

  it('has the environment that this one was started with, and what is given to it', async () => {
    // As Electron sets them, for itself.
    vi.stubEnv('CHROME_DESKTOP', 'shomei.desktop');
    vi.stubEnv('GDK_BACKEND', 'x11');
    const seen = await environmentOf({ OPENSC_CONF: '/a b/opensc.conf' });
    expect(seen).toContain('OPENSC_CONF=/a b/opensc.conf');
    expect(seen).toContain(`PATH=${process.env['PATH']}`);
    expect(seen.filter((line) => /^(?:CHROME_DESKTOP|GDK_BACKEND)=/.test(line))).toEqual([]);
  });

  it('that is not there is told', () => {
    expect(startProgram(join(folder, 'nothing'), [], {})).toBe(false);
  });
});

it('takes nothing of an AppImage along, and all else', () => {
  const image = { APPDIR: '/tmp/.mount_x', APPIMAGE: '/home/me/Shomei.AppImage', HOME: '/home/me' };
  const paths = {
    PATH: '/tmp/.mount_x:/tmp/.mount_x/usr/sbin:/usr/bin',
    LD_LIBRARY_PATH: '/tmp/.mount_x/usr/lib',
  };
  const data = { XDG_DATA_DIRS: '/tmp/.mount_x/usr/share/:/tmp/.mount_xy:/usr/share/' };
  expect(withoutAppImage({ ...image, ...paths, ...data })).toEqual({
    HOME: '/home/me',
    PATH: '/usr/bin',
    LD_LIBRARY_PATH: undefined,
    XDG_DATA_DIRS: '/tmp/.mount_xy:/usr/share/',
  });
  expect(withoutAppImage({ PATH: '/usr/bin', LD_LIBRARY_PATH: '/mine' })).toEqual({
    PATH: '/usr/bin',
    LD_LIBRARY_PATH: '/mine',
  });
});
