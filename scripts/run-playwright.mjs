/**
 * `node scripts/run-playwright.mjs PROJECT [arguments]`: one of Playwright's projects that `npm test` does not run.
 */
import './node-version.mjs';
import { runPlaywright } from './playwright.mjs';

const [project = '', ...args] = process.argv.slice(2);
const succeeded = await runPlaywright([project], args, (line) => console.log(line));
process.exitCode = succeeded ? 0 : 1;
