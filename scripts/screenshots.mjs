/** `npm run screenshots`: takes the pictures of e2e/specs/*.screenshots.ts. */
import './node-version.mjs';
import { runPlaywright } from './playwright.mjs';

const succeeded = await runPlaywright(['screenshots'], process.argv.slice(2), (line) => console.log(line));
process.exitCode = succeeded ? 0 : 1;
