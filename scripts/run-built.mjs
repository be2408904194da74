/**
 * Runs one of the command line programs, built first if its sources changed: `node scripts/run-built.mjs NAME …`.
 * It runs in this same process, so that nothing but the program itself costs time or writes to stdout.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';

const [node, , name, ...args] = process.argv;
const program = join(await build('cli', (line) => console.error(line)), `${name}.cjs`);
process.argv = [node ?? process.execPath, program, ...args];
createRequire(import.meta.url)(program);
