import { randomUUID } from 'node:crypto';
import { nextStepOf } from '../shared/domain/next-step.ts';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { presentError } from '../shared/messages/error-messages.ts';
import type { Messages } from '../shared/messages/messages.ts';
import { nextStepText } from '../shared/messages/next-step-text.ts';
import type { CardView } from '../shared/model/card.ts';
import type { Instant } from '../shared/model/time.ts';
import { createPcscGateway } from '../main/pcsc/pcsc-gateway.ts';
import { systemClock } from '../main/platform/clock.ts';
import { placeOf, reportIncident } from '../main/platform/incident.ts';
import { CardMemory } from '../main/state/card-memory.ts';
import { initialSession } from '../main/state/session-reducer.ts';
import { SessionStore } from '../main/state/session-store.ts';
import { ExitCode, exitCodeOf } from './exit-codes.ts';
import { readReader } from './read-reader.ts';
import { statusReport } from './status-report.ts';
import { statusTable } from './status-table.ts';
import { platformHere, type Terminal } from './terminal.ts';

export type StatusOptions = {
  readonly json: boolean;
  readonly reader: string | undefined;
  /** The whole status, or the retry counters alone. */
  readonly only: 'all' | 'pins';
};

/** Prints what the card gives without a PIN. Spends no try. */
export async function status({ json, reader, only }: StatusOptions, terminal: Terminal): Promise<ExitCode> {
  const store = new SessionStore(
    initialSession(toInstant(systemClock.now()), {
      language: terminal.language,
      theme: 'system',
      textScale: 100,
      readings: false,
      log: false,
    }),
  );
  const read = await readReader(
    {
      gateway: createPcscGateway(),
      store,
      memory: new CardMemory(),
      report: (mistake) => reportIncident(`reading ${placeOf(mistake)}`),
    },
    randomUUID,
    reader,
  );
  if (!read.ok) {
    const { title, next } = presentError(read.error, terminal.messages, platformHere());
    terminal.fail(read.error.code, terminal.messages.cli.error(title, next), json);
    return exitCodeOf(read.error.code);
  }
  // The card was read meanwhile.
  const now = toInstant(systemClock.now());
  const report = statusReport(read.value, now);
  const { reader: name, pins } = report;
  const shown = only === 'pins' ? { reader: name, pins } : report;
  terminal.print(json ? JSON.stringify(shown) : statusTable(shown, terminal.messages));
  if (!json && only === 'all' && read.value.card.kind === 'my-number')
    terminal.print(nextLines(read.value.card, now, terminal.messages));
  return ExitCode.done;
}

/** The next step as Home says it, below the table. */
function nextLines(card: CardView, now: Instant, messages: Messages): string {
  const { title, sentence } = nextStepText(nextStepOf(card, now), messages);
  return `\n${messages.common.nextStep}: ${title}\n${sentence}`;
}
