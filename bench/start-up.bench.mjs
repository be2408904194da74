import {
  bareWindow,
  median,
  pause,
  percentile,
  processorTimeOf,
  pssOf,
  shomei,
  startProgram,
} from './support/electron-program.mjs';

export const title = 'Start-up, memory and idle processor time, beside a bare Electron window';

const ROUNDS = 30;
/** Long enough that a collection of garbage now and then weighs as much as it does in a day. */
const IDLE_SECONDS = 120;
/**
 * After its start Chromium cleans up: main after half a minute, the page after 40 and 65 seconds. That is not idling
 * yet.
 */
const SETTLE_SECONDS = 80;
/** A day of the user-authentication certificate, in either language. */
const FILLED = { shomei: 'text=(あと\\d+日|days? left)', bare: '[data-filled]' };

/** @type {Record<keyof import('./support/electron-program.mjs').Parts, string>} */
const PARTS = {
  main: 'main runs its first script',
  ready: 'Electron is ready',
  window: 'the window is made',
  asked: 'its page is asked for',
  script: 'the page’s script has run',
  paint: 'first paint',
  filled: 'filled',
};

/**
 * In pairs, each program first in every other one, so that a noisy moment of the machine affects both. Compared is the
 * median of the pairs' ratios. @param {import('../scripts/bench.mjs').BenchContext} context
 */
export async function measure({ electron, env }) {
  const programs = {
    bare: { program: bareWindow(electron), filled: FILLED.bare, args: [] },
    shomei: { program: shomei(electron), filled: FILLED.shomei, args: ['--sample=adult'] },
  };
  const once = async ({ program, filled, args }) => {
    const run = await startProgram(program, { env, filled, args });
    await pause(1_000);
    const memory = pssOf(run.pid);
    await run.stop();
    return { ...run.parts, memory, processorTime: run.processorTime };
  };
  const pairs = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const isTurned = round % 2 === 0;
    const first = await once(isTurned ? programs.shomei : programs.bare);
    const second = await once(isTurned ? programs.bare : programs.shomei);
    // The first pair reads the disk.
    if (round >= 0) pairs.push(isTurned ? { bare: second, shomei: first } : { bare: first, shomei: second });
  }
  const [bareIdle, idle] = await Promise.all([
    idlePercent(programs.bare, FILLED.bare, env),
    idlePercent(programs.shomei, '#root *', env),
  ]);
  return [
    ...partsOf(pairs),
    ...compared(pairs, 'filled', 'start to filled Home', 'ms', 1.15),
    ...compared(pairs, 'processorTime', 'processor time until filled', 'ms'),
    ...compared(pairs, 'memory', 'memory (PSS, all processes)', 'MiB', 1.15),
    { name: `bare window: processor time over ${IDLE_SECONDS} s idle`, value: bareIdle, unit: '%' },
    { name: `Shomei: processor time over ${IDLE_SECONDS} s idle`, value: idle, unit: '%', limit: 0.05 },
  ];
}

/** Where the time goes, beside the bare window's. */
const partsOf = (pairs) =>
  Object.entries(PARTS).flatMap(([part, name]) =>
    ['bare', 'shomei'].map((program) => ({
      name: `${program === 'bare' ? 'bare window' : 'Shomei'}: ${name}`,
      value: median(pairs.map((pair) => pair[program][part]).filter(Number.isFinite)),
      unit: 'ms',
    })),
  );

/** Both, the ratio of the pairs, and where the middle half of it lies. */
function compared(pairs, part, name, unit, limit) {
  const ratios = pairs.map(({ bare, shomei: ours }) => ours[part] / bare[part]);
  return [
    { name: `bare window: ${name}`, value: median(pairs.map(({ bare }) => bare[part])), unit },
    { name: `Shomei: ${name}`, value: median(pairs.map(({ shomei: ours }) => ours[part])), unit },
    { name: `ratio: ${name}`, value: median(ratios), unit: '×', ...(limit && { limit }) },
    { name: '– a quarter is below', value: percentile(ratios, 25), unit: '×' },
    { name: '– a quarter is above', value: percentile(ratios, 75), unit: '×' },
  ];
}

/** With real readers, not a sample, because watching them is what could cost something. */
async function idlePercent({ program }, filled, env) {
  const run = await startProgram(program, { env, filled });
  await pause(SETTLE_SECONDS * 1_000);
  const before = processorTimeOf(run.pid);
  await pause(IDLE_SECONDS * 1_000);
  const used = processorTimeOf(run.pid) - before;
  await run.stop();
  return used / (IDLE_SECONDS * 10);
}
