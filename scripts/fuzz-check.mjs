/** `npm run fuzz:check [-- COUNT]`: the mutated files of src/main/document/check, 10,000 of each kind if no number is given. */
import { runTool } from './tools.mjs';

process.env.SHOMEI_MUTATIONS = process.argv[2] ?? '10000';
const test = 'src/main/document/check/mutated-files.test.ts';
const isGood = await runTool('vitest/vitest.mjs', [
  'run',
  '--project',
  'unit',
  '--testTimeout',
  '3600000',
  test,
]);
process.exitCode = isGood ? 0 : 1;
