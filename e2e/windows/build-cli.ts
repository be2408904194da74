import { build } from '../../scripts/build.mjs';
import { buildForNode } from '../../scripts/build-targets.mjs';
import { ensureWindowsKit, windowsKit } from '../../scripts/windows-kit.mjs';

/** The built command line, the watcher of readers, and what they run with. */
export async function buildCli(): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  await build('cli', say);
  await ensureWindowsKit(say);
  await buildForNode(windowsKit, { 'watch-readers': 'src/main/testing/watch-readers.ts' });
}
