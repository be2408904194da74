/**
 * `npm run fuzz:check [-- COUNT]`: the mutated files of src/main/document/check, 10,000 of each kind if no number is
 * given, and a fifth as many updates, which mutool and pdftoppm draw (`npm test -- documents` installs them).
 */
import { runTool } from './tools.mjs';

const count = Number(process.argv[2] ?? '10000');
process.env.SHOMEI_MUTATIONS = String(count);
process.env.SHOMEI_UPDATES = String(Math.ceil(count / 5));
const isGood = await runTool('vitest/vitest.mjs', [
  'run',
  ...['--project', 'unit', '--project', 'documents'],
  ...['--testTimeout', '3600000'],
  'src/main/document/check/mutated-files.test.ts',
  'src/main/document/check/later-updates.documents.test.ts',
]);
process.exitCode = isGood ? 0 : 1;
