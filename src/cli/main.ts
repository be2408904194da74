import { widenThreadPool } from '../main/pcsc/thread-pool.ts';
import { foreign } from '../shared/messages/markup.ts';
import { loadSigning } from '../shared/messages/load-signing.ts';
import { commands } from './commands.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { createTerminal, type Terminal, watchOutput } from './terminal.ts';

/** Run by Electron, as a package does, it is called by the program's own name. */
const isInstalled = process.versions['electron'] !== undefined;

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { cli } = terminal.messages;
  const [name, ...rest] = args;
  if (args.includes('--help')) {
    const usage = `${cli.usage}\n${(await loadSigning(terminal.language)).commandLine.usage}`;
    terminal.print(isInstalled ? usage.replaceAll('npm run -s cli --', 'shomei') : usage);
    return ExitCode.done;
  }
  if (name === undefined || name.startsWith('-')) return misuse(cli.noCommand, args, terminal);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command(rest, terminal) : misuse(cli.unknownCommand(foreign(name)), args, terminal);
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
