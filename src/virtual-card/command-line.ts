import { parseArgs } from 'node:util';
import { parseDay } from '../shared/domain/tokyo-calendar.ts';
import { profileNames } from './profiles.ts';
import type { ProfileName } from './profiles.ts';
import { VPCD_PORT } from './vpcd-bridge.ts';

export type VirtualCardCommand = {
  readonly profile: ProfileName;
  readonly port: number;
  /** Noon in Japan on the day that `--now` names. */
  readonly now: Date | undefined;
  readonly latencyMs: number;
  readonly logFile: string | undefined;
};

export type CommandLine =
  | { readonly kind: 'run'; readonly command: VirtualCardCommand }
  | { readonly kind: 'help' }
  | { readonly kind: 'usage-error'; readonly message: string };

export const HELP = `Puts a simulated My Number Card into a virtual PC/SC reader (vpcd) until it is stopped.

  npm run -s virtual-card -- --profile NAME [--port ${VPCD_PORT}] [--now YYYY-MM-DD] [--latency MS] [--log FILE]

  --profile  ${profileNames.slice(0, 9).join(', ')},
             ${profileNames.slice(9).join(', ')}
  --port     TCP port of the reader; the second one has ${VPCD_PORT + 1}
  --now      the day in Japan from which the dates on the card are counted; today if absent
  --latency  milliseconds before each answer
  --log      file that gets every command and answer, without PINs

Prints "ready" when the card is in the reader. Ends with 0 when it was taken out, 2 when it was called wrongly,
3 when no vpcd listens on the port.
`;

/** Reads the arguments after the program's name. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const values = readOptions(argv);
  if (typeof values === 'string') return usageError(values);
  if (values.help) return { kind: 'help' };
  const profile = profileNames.find((name) => name === values.profile);
  if (!profile) return usageError(`--profile must be one of ${profileNames.join(', ')}.`);
  const port = wholeNumber(values.port, 1, 65_535);
  if (port === undefined) return usageError('--port must be a number from 1 to 65535.');
  const latencyMs = wholeNumber(values.latency, 0, 60_000);
  if (latencyMs === undefined)
    return usageError('--latency must be a number of milliseconds from 0 to 60000.');
  const day = values.now === undefined ? undefined : parseDay(values.now);
  if (values.now !== undefined && !day) return usageError('--now must be a day that exists, as YYYY-MM-DD.');
  const now = day === undefined ? undefined : new Date(`${day}T12:00:00+09:00`);
  return { kind: 'run', command: { profile, port, now, latencyMs, logFile: values.log } };
}

const usageError = (message: string): CommandLine => ({ kind: 'usage-error', message });

function readOptions(argv: readonly string[]) {
  const options = {
    profile: { type: 'string' },
    port: { type: 'string', default: String(VPCD_PORT) },
    now: { type: 'string' },
    latency: { type: 'string', default: '0' },
    log: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    return error instanceof Error
      ? (error.message.split(/[.\n]/)[0] ?? '') + '.'
      : 'The arguments cannot be read.';
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
}
