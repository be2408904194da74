import { parseArgs } from 'node:util';
import { foreign } from '../shared/messages/markup.ts';
import type { Feature } from '../shared/model/policy.ts';
import type { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { renewal } from './renewal.ts';
import type { Terminal } from './terminal.ts';
import { validity } from './validity.ts';

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

/** Every command by its name. Tests hold the documentation, the help, the manual and the completions to it. */
export const commands: Readonly<Record<string, Command>> = {
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

/** What each of these does is one of the things that a policy can switch off. */
export const features: Readonly<Record<string, Feature>> = { sign: 'signing', 'ssh-key': 'exports' };

/** Loads PC/SC only if a command reads a card. */
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

/** Loads the doctor and its words only if they are asked for. */
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
