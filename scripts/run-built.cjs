/**
 * Runs one of the command line programs, built first if its sources changed: `node scripts/run-built.cjs NAME …`. It
 * runs in this same process, so that nothing but the program itself costs time or writes to stdout. It is a CommonJS
 * file: Node reads modules on libuv's threads, and their number is fixed at their first use.
 */
const { join } = require('node:path');

// The value of src/main/pcsc/thread-pool.ts, which comes too late here.
if (process.platform !== 'win32') process.env.UV_THREADPOOL_SIZE ??= '32';

const [node, , name, ...args] = process.argv;

async function run() {
  await import('./node-version.mjs');
  const { build } = await import('./build.mjs');
  const program = join(await build('cli', (line) => console.error(line)), `${name}.cjs`);
  process.argv = [node ?? process.execPath, program, ...args];
  require(program);
}

run().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
