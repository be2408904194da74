import { parseArgs } from 'node:util';
import { ExitCode } from './exit-codes.ts';
import { status } from './status.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** What each command shows of the card. */
const parts: Readonly<Record<string, 'all' | 'pins'>> = { status: 'all', 'pin-status': 'pins' };

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { cli } = terminal.messages;
  const wantsJson = args.includes('--json');
  const misuse = (message: string): ExitCode => {
    terminal.fail('usage', message, wantsJson);
    return ExitCode.usage;
  };
  const [command, ...rest] = args;
  if (args.includes('--help')) {
    terminal.print(cli.usage);
    return ExitCode.read;
  }
  if (command === undefined || command.startsWith('-')) return misuse(cli.noCommand);
  const only = parts[command];
  if (only === undefined) return misuse(cli.unknownCommand(command));
  const options = statusOptions(rest);
  return options ? status({ ...options, only }, terminal) : misuse(cli.badOption(rest.join(' ')));
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

void main(process.argv.slice(2), createTerminal(process.env)).then((exitCode) => {
  process.exitCode = exitCode;
});
