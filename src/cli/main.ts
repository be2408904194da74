import { parseArgs } from 'node:util';
import { widenThreadPool } from '../main/pcsc/thread-pool.ts';
import { foreign } from '../shared/messages/markup.ts';
import { loadSigning } from '../shared/messages/load-signing.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { renewal } from './renewal.ts';
import { createTerminal, type Terminal, watchOutput } from './terminal.ts';
import { validity } from './validity.ts';

/** Run by Electron, as a package does, it is called by the program's own name. */
const isInstalled = process.versions['electron'] !== undefined;

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  status: (args, terminal) => readCard('all', args, terminal),
  'pin-status': (args, terminal) => readCard('pins', args, terminal),
  'ssh-key': sshKeyOfCard,
  validity,
  renewal,
  doctor: examineMachine,
  explain: async (args, terminal) => (await import('./explain.ts')).explain(args, terminal),
  verify: async (args, terminal) => (await import('./verify.ts')).verify(args, terminal),
  sign: async (args, terminal) => (await import('./sign.ts')).sign(args, terminal),
};

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { cli } = terminal.messages;
  const [name, ...rest] = args;
  if (args.includes('--help')) {
    terminal.print(isInstalled ? cli.usage.replaceAll('npm run -s cli --', 'shomei') : cli.usage);
    terminal.print((await loadSigning(terminal.language)).commandLine.usage);
    return ExitCode.done;
  }
  if (name === undefined || name.startsWith('-')) return misuse(cli.noCommand, args, terminal);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command(rest, terminal) : misuse(cli.unknownCommand(foreign(name)), args, terminal);
}

/** PC/SC is loaded only where a card is read. */
async function readCard(
  only: 'all' | 'pins',
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const options = statusOptions(args);
  if (!options) return misuse(terminal.messages.cli.badOption(foreign(args.join(' '))), args, terminal);
  const { status } = await import('./status.ts');
  return status({ ...options, only }, terminal);
}

/** The doctor and its words are loaded only where it is called. */
async function examineMachine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const others = args.filter((each) => each !== '--json');
  if (others.length > 0)
    return misuse(terminal.messages.cli.badOption(foreign(others.join(' '))), args, terminal);
  const { doctor } = await import('./doctor.ts');
  return doctor({ json: args.includes('--json') }, terminal);
}

async function sshKeyOfCard(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = statusOptions(args);
  if (!options) return misuse(terminal.messages.cli.badOption(foreign(args.join(' '))), args, terminal);
  const { sshKey } = await import('./ssh-key.ts');
  return sshKey(options, terminal);
}

function statusOptions(
  args: readonly string[],
): { readonly json: boolean; readonly reader: string | undefined } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, reader: { type: 'string' } },
    });
    return { json: values.json === true, reader: values.reader };
  } catch {
    return undefined;
  }
}

/**
 * What is printed has this long to leave, where a call to PC/SC hangs and keeps the process, or where the process is
 * Electron's and would never end by itself. Milliseconds.
 */
const LEAVING = isInstalled ? 20 : 250;

widenThreadPool();
const here = createTerminal(process.env);
watchOutput(here);
void main(process.argv.slice(2), here).then((exitCode) => {
  process.exitCode = exitCode;
  // Alone it keeps nothing alive: it strikes only where something else does.
  setTimeout(() => process.exit(exitCode), LEAVING).unref();
});
