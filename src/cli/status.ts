import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { nextStepOf } from '../shared/domain/next-step.ts';
import { isOldVersion } from '../shared/domain/old-version.ts';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { certificatesOf, isOwnCard, profileOf } from '../shared/generations/generations.ts';
import { foreign } from '../shared/messages/markup.ts';
import type { Messages } from '../shared/messages/messages.ts';
import { nextStepText } from '../shared/messages/next-step-text.ts';
import type { CardView } from '../shared/model/card.ts';
import type { Instant } from '../shared/model/time.ts';
import { ok } from '../shared/model/result.ts';
import { issuerAndSerial } from '../main/usecases/certificate-details.ts';
import { homeOf } from '../main/platform/home.ts';
import { buildDay } from '../main/platform/build-day.ts';
import { systemClock } from '../main/platform/clock.ts';
import { ExitCode } from './exit-codes.ts';
import { failWith, openSession, wantedReader } from './open-session.ts';
import { readReader } from './read-reader.ts';
import { type CertificateNames, statusReport } from './status-report.ts';
import { statusTable } from './status-table.ts';
import type { Terminal } from './terminal.ts';

export type StatusOptions = {
  readonly json: boolean;
  readonly reader: string | undefined;
  /** The whole status, or the retry counters alone. */
  readonly only: 'all' | 'pins';
};

/** Prints what the card gives without a PIN. Spends no try. */
export async function status({ json, reader, only }: StatusOptions, terminal: Terminal): Promise<ExitCode> {
  const session = openSession(toInstant(systemClock.now()), terminal);
  const read = await readReader(session, randomUUID, wantedReader(reader, json, terminal), async (card) => {
    const names: CertificateNames = Object.fromEntries(
      await Promise.all(
        certificatesOf(profileOf(card.card.kind)).map(
          async ({ kind }) => [kind, await issuerAndSerial(session, card.cardId, kind)] as const,
        ),
      ),
    );
    return ok({ ...card, names });
  });
  if (!read.ok) return failWith(read.error, json, terminal);
  // The card was read in the meantime.
  const now = toInstant(systemClock.now());
  const report = statusReport(read.value, read.value.names, now, buildDay);
  const { reader: name, pins } = report;
  const shown = only === 'pins' ? { reader: name, pins } : report;
  if (json) terminal.printJson(shown);
  else terminal.print(statusTable(shown, terminal.messages));
  if (!json && only === 'all' && isOwnCard(read.value.card.kind))
    terminal.print(nextLines(read.value.card, now, terminal.messages));
  if (!json && isOldVersion(buildDay, now)) terminal.note(oldVersionLine(terminal.messages));
  return ExitCode.done;
}

/** Where a newer version is, where the package says it. */
function oldVersionLine({ cli, notices: { oldVersion } }: Messages): string {
  const address = homeOf(join(__dirname, '..', '..'));
  return cli.error(oldVersion.title, address === null ? oldVersion.ask : oldVersion.look(foreign(address)));
}

/** The next step in the words of Home, below the table. */
function nextLines(card: CardView, now: Instant, messages: Messages): string {
  const { title, sentence } = nextStepText(nextStepOf(card, now, buildDay), profileOf(card.kind), messages);
  return `\n${messages.common.nextStep}: ${title}\n${sentence}`;
}
