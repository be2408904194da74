import { appendFileSync } from 'node:fs';
import { HELP, parseCommandLine } from './command-line.ts';
import type { VirtualCardCommand } from './command-line.ts';
import { createVirtualCard } from './virtual-card.ts';
import { insertIntoVpcd } from './vpcd-bridge.ts';

const EXIT = { usage: 2, noReader: 3 } as const;

async function main(argv: readonly string[]): Promise<void> {
  const line = parseCommandLine(argv);
  if (line.kind === 'help') process.stdout.write(HELP);
  if (line.kind === 'usage-error') fail(line.message, EXIT.usage);
  if (line.kind === 'run') await run(line.command);
}

async function run({
  profile,
  port,
  now = new Date(),
  latencyMs,
  logFile,
}: VirtualCardCommand): Promise<void> {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());
  const log = logFile === undefined ? undefined : (text: string) => appendFileSync(logFile, `${text}\n`);
  try {
    log?.(`- ${profile}`);
    const { ended } = await insertIntoVpcd(createVirtualCard(profile, { now }), {
      port,
      latencyMs,
      signal: stopped.signal,
      ...(log && { log }),
    });
    process.stdout.write('ready\n');
    await ended;
  } catch (error) {
    if (!stopped.signal.aborted) explain(error, port);
  }
}

function explain(error: unknown, port: number): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') {
    fail(
      `No virtual reader takes a card on port ${port}: is pcscd running, with vsmartcard-vpcd installed?`,
      EXIT.noReader,
    );
  } else {
    fail(error instanceof Error ? error.message : 'The card could not be put into the reader.', 1);
  }
}

/** One sentence on the error stream. */
function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

// Whoever waited for this line may be gone. The card stays.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
void main(process.argv.slice(2));
