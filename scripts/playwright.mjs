/** Runs Playwright on the built application in a real Electron. */
import { build } from './build.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { runTool } from './tools.mjs';

/**
 * @param {readonly string[]} projects of e2e/playwright.config.ts
 * @param {readonly string[]} args passed on to Playwright
 * @param {(line: string) => void} say one line of progress for a person
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runPlaywright(projects, args, say) {
  await build('app', say);
  await ensureElectronRuntime(say);
  const options = ['--config', 'e2e/playwright.config.ts', ...projects.map((each) => `--project=${each}`)];
  return runTool('@playwright/test/cli.js', ['test', ...options, ...args]);
}
