import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runnerImport } from 'vite';
import { median, pause, shomei, startProgram } from './support/electron-program.mjs';

export const title =
  "The user-authentication dates on the screen, beside OpenSC's reading of the same certificate (pcscd + vpcd)";

const ROUNDS = 5;
/** A day of the user-authentication certificate, in either language. */
const DATES_SHOWN = 'text=(あと\\d+日|days? left)';

/** @param {import('../scripts/bench.mjs').BenchContext} context */
export async function measure({ electron, env }) {
  const { startPcscd, VPCD_PORTS } = await load('../e2e/fixtures/pcscd.ts');
  const service = await startPcscd();
  const rounds = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(electron, env, VPCD_PORTS[0]));
  } finally {
    await service.stop();
  }
  const of = (name) => median(rounds.map((round) => round[name]));
  const ratioOf = (name) => median(rounds.map((round) => round[name] / round.opensc));
  return [
    { name: 'pkcs15-tool --read-certificate 01', value: of('opensc'), unit: 'ms' },
    {
      name: 'Shomei: card powered by the service to the dates on the screen',
      value: of('noticedToDates'),
      unit: 'ms',
    },
    { name: 'ratio', value: ratioOf('noticedToDates'), unit: '×', limit: 0.45 },
    { name: 'Shomei: card put in to the dates on the screen', value: of('insertionToDates'), unit: 'ms' },
    {
      name: 'ratio, with the up to 0.4 s in which pcscd looks for cards',
      value: ratioOf('insertionToDates'),
      unit: '×',
    },
    { name: 'commands until the dates are on the screen', value: of('commandsToDates'), unit: 'APDU' },
    { name: 'commands in all', value: of('commands'), unit: 'APDU' },
    { name: 'commands of pkcs15-tool', value: of('openscCommands'), unit: 'APDU' },
  ];
}

/** A waiting window and a card that comes; then OpenSC on the same card, still in the reader. */
async function oneRound(electron, env, port) {
  const { createVirtualCard } = await load('../src/virtual-card/virtual-card.ts');
  const { insertIntoVpcd } = await load('../src/virtual-card/vpcd-bridge.ts');
  const { card, commandTimes, poweredAt } = recorded(createVirtualCard('adult', { now: new Date() }));
  const starting = startProgram(shomei(electron), { env, filled: DATES_SHOWN });
  await pause(3_000);
  const insertedAt = Date.now();
  const inserted = await insertIntoVpcd(card, { port });
  const window = await starting;
  await pause(2_500);
  await window.stop();
  const commands = commandTimes.length;

  const openscStart = performance.now();
  const opensc = spawn('pkcs15-tool', ['--read-certificate', '01'], { stdio: 'ignore' });
  const [status] = await once(opensc, 'exit');
  if (status !== 0) throw new Error(`pkcs15-tool ended with ${status}`);
  const openscTime = performance.now() - openscStart;
  await inserted.remove();
  return {
    opensc: openscTime,
    openscCommands: commandTimes.length - commands,
    insertionToDates: window.filledAt - insertedAt,
    noticedToDates: window.filledAt - poweredAt[0],
    commandsToDates: commandTimes.filter((time) => time <= window.filledAt).length,
    commands,
  };
}

/** The same card, with the moment each command came. */
function recorded(card) {
  const commandTimes = [];
  const poweredAt = [];
  const recording = {
    atr: card.atr,
    powerOn: () => {
      poweredAt.push(Date.now());
      card.powerOn();
    },
    powerOff: () => card.powerOff(),
    reset: () => card.reset(),
    inspect: () => card.inspect(),
    transmit: (command) => {
      commandTimes.push(Date.now());
      return card.transmit(command);
    },
  };
  return { card: recording, commandTimes, poweredAt };
}

const modules = new Map();
async function load(path) {
  if (!modules.has(path))
    modules.set(path, (await runnerImport(new URL(path, import.meta.url).pathname)).module);
  return modules.get(path);
}
