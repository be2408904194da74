import { build } from '../../scripts/build.mjs';
import { ensureWindowsKit } from '../../scripts/windows-kit.mjs';

/** The built command line, and what it runs with. */
export async function buildCli(): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  await build('cli', say);
  await ensureWindowsKit(say);
}
