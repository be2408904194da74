import {
  bareWindow,
  median,
  pssOf,
  pause,
  shomei,
  startProgram,
  ticksOf,
} from './support/electron-program.mjs';

export const title = 'Start-up, memory and idle processor time, beside a bare Electron window';

const ROUNDS = 15;
const IDLE_SECONDS = 30;
/**
 * After its start Chromium cleans up: main after half a minute, the page after 40 and 65 seconds. That is not idling
 * yet.
 */
const SETTLE_SECONDS = 80;
/** A day of the user-authentication certificate, in either language. */
const FILLED = { shomei: 'text=(あと\\d+日|days? left)', bare: '[data-filled]' };

/**
 * In turn, so that a noisy moment of the machine affects both. @param {import('../scripts/bench.mjs').BenchContext}
 * context
 */
export async function measure({ electron, env }) {
  const programs = {
    bare: { program: bareWindow(electron), filled: FILLED.bare, args: [] },
    shomei: { program: shomei(electron), filled: FILLED.shomei, args: ['--sample=adult'] },
  };
  /** @type {Record<string, { start: number[], memory: number[] }>} */
  const found = { bare: { start: [], memory: [] }, shomei: { start: [], memory: [] } };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { program, filled, args }] of Object.entries(programs)) {
      const run = await startProgram(program, { env, filled, args });
      found[name].start.push(run.milliseconds);
      await pause(1_000);
      found[name].memory.push(pssOf(run.pid));
      await run.stop();
    }
  }
  const [bareIdle, idle] = await Promise.all([
    idlePercent(programs.bare, FILLED.bare, env),
    idlePercent(programs.shomei, '#root *', env),
  ]);
  const [bare, ours] = [found.bare, found.shomei];
  return [
    { name: 'bare window: start to text', value: median(bare.start), unit: 'ms' },
    { name: 'Shomei: start to filled Home', value: median(ours.start), unit: 'ms' },
    { name: 'ratio of starts', value: median(ours.start) / median(bare.start), unit: '×', limit: 1.3 },
    { name: 'bare window: memory (PSS, all processes)', value: median(bare.memory), unit: 'MiB' },
    { name: 'Shomei: memory (PSS, all processes)', value: median(ours.memory), unit: 'MiB' },
    { name: 'ratio of memory', value: median(ours.memory) / median(bare.memory), unit: '×', limit: 1.25 },
    { name: `bare window: processor time over ${IDLE_SECONDS} s idle`, value: bareIdle, unit: '%' },
    { name: `Shomei: processor time over ${IDLE_SECONDS} s idle`, value: idle, unit: '%', limit: 0.05 },
  ];
}

/** With real readers, not a sample, because watching them is what could cost something. */
async function idlePercent({ program }, filled, env) {
  const run = await startProgram(program, { env, filled });
  await pause(SETTLE_SECONDS * 1_000);
  const before = ticksOf(run.pid);
  await pause(IDLE_SECONDS * 1_000);
  const ticks = ticksOf(run.pid) - before;
  await run.stop();
  return (ticks * 10) / (IDLE_SECONDS * 10);
}
