import { randomUUID } from 'node:crypto';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { systemClock } from '../main/platform/clock.ts';
import { sshKeyOf } from '../main/usecases/use-elsewhere.ts';
import { ExitCode } from './exit-codes.ts';
import { failWith, openSession, wantedReader } from './open-session.ts';
import { readReader } from './read-reader.ts';
import type { Terminal } from './terminal.ts';

export type SshKeyOptions = { readonly json: boolean; readonly reader: string | undefined };

/** Prints the 利用者証明用 key as one line for `authorized_keys`. Needs no PIN and spends no try. */
export async function sshKey({ json, reader }: SshKeyOptions, terminal: Terminal): Promise<ExitCode> {
  const session = openSession(toInstant(systemClock.now()), terminal);
  const read = await readReader(session, randomUUID, wantedReader(reader, json, terminal), ({ cardId }) =>
    sshKeyOf(session, cardId),
  );
  if (!read.ok) return failWith(read.error, json, terminal);
  if (json) terminal.printJson({ key: read.value.line });
  else terminal.printData(read.value.line);
  return ExitCode.done;
}
