import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildForNode } from './build-targets.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shomei-build-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('a build that gives a warning', () => {
  const build = async (ci: string) => {
    vi.stubEnv('CI', ci);
    const shown = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const source = join(folder, 'source.ts');
    writeFileSync(source, "console.log(eval('1'));");
    const built = await buildForNode(join(folder, 'built'), { source }).then(
      () => 'built',
      () => 'refused',
    );
    return { built, shown: shown.mock.calls.flat().join('\n') };
  };

  it('shows it, and is refused where everything has to hold', async () => {
    expect(await build('true')).toEqual({ built: 'refused', shown: expect.stringContaining('eval') });
  });

  it('shows it, and is good for a person', async () => {
    expect(await build('')).toEqual({ built: 'built', shown: expect.stringContaining('eval') });
  });
});
