/**
 * Runs one of the command line programs, built first if its sources changed: `node scripts/run-built.cjs NAME …`.
 * It runs in this same process, so that nothing but the program itself costs time or writes to stdout. A CommonJS file:
 * Node reads modules on libuv's threads, and how many of these there are is settled at their first use.
 */
const { join } = require('node:path');

// As src/main/pcsc/thread-pool.ts has it, which comes too late here.
if (process.platform !== 'win32') process.env.UV_THREADPOOL_SIZE ??= '32';

const [node, , name, ...args] = process.argv;

async function run() {
  const { build } = await import('./build.mjs');
  const program = join(await build('cli', (line) => console.error(line)), `${name}.cjs`);
  process.argv = [node ?? process.execPath, program, ...args];
  require(program);
}

void run();
