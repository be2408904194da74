import { widenThreadPool } from '../main/pcsc/thread-pool.ts';
import { foreign } from '../shared/messages/markup.ts';
import { loadSigning } from '../shared/messages/load-signing.ts';
import { readPolicy } from '../main/platform/policy.ts';
import type { PolicyView } from '../shared/model/policy.ts';
import { commands, features } from './commands.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { createTerminal, type Terminal, watchOutput } from './terminal.ts';

/** A package runs this with Electron, and users call it by the program's own name. */
const isInstalled = process.versions['electron'] !== undefined;

async function main(args: readonly string[], terminal: Terminal, policy: PolicyView): Promise<ExitCode> {
  const { cli } = terminal.messages;
  const [name, ...rest] = args;
  if (args.includes('--help')) {
    const usage = `${cli.usage}\n${(await loadSigning(terminal.language)).commandLine.usage}`;
    terminal.print(isInstalled ? usage.replaceAll('npm run -s cli --', 'shomei') : usage);
    return ExitCode.done;
  }
  if (name === undefined || name.startsWith('-')) return misuse(cli.noCommand, args, terminal);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const feature = Object.hasOwn(features, name) ? features[name] : undefined;
  if (feature && policy.off.includes(feature)) return switchedOff(args, terminal);
  return command ? command(rest, terminal) : misuse(cli.unknownCommand(foreign(name)), args, terminal);
}

async function switchedOff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { failWith } = await import('./open-session.ts');
  return failWith({ code: 'operation/switched-off' }, args.includes('--json'), terminal);
}

/**
 * Output has this many milliseconds to leave the process. The process may otherwise never end: a call to PC/SC can
 * hang and keep it, and an Electron process does not end by itself.
 */
const LEAVING = isInstalled ? 20 : 250;

/** Reads the policy first, whose language all else is said in. */
async function run(): Promise<ExitCode> {
  const policy = await readPolicy(process.platform, isInstalled ? undefined : process.env['SHOMEI_POLICY']);
  const terminal = createTerminal(process.env, policy.language);
  watchOutput(terminal);
  const { title, next } = terminal.messages.notices.policyDamaged;
  if (policy.state === 'damaged') terminal.note(terminal.messages.cli.error(title, next));
  return main(process.argv.slice(2), terminal, policy);
}

widenThreadPool();
void run().then((exitCode) => {
  process.exitCode = exitCode;
  // This timer keeps nothing alive: it fires only if something else keeps the process.
  setTimeout(() => process.exit(exitCode), LEAVING).unref();
});
