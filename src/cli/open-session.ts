import { presentError } from '../shared/messages/error-messages.ts';
import { placeOf } from '../shared/domain/place-of.ts';
import type { AppError } from '../shared/model/app-error.ts';
import type { Instant } from '../shared/model/time.ts';
import { createPcscGateway } from '../main/pcsc/pcsc-gateway.ts';
import { reportIncident } from '../main/platform/incident.ts';
import { CardMemory } from '../main/state/card-memory.ts';
import { initialSession } from '../main/state/session-reducer.ts';
import { SessionStore } from '../main/state/session-store.ts';
import type { Session } from '../main/usecases/session.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { WantedReader } from './read-reader.ts';
import { platformHere, type Terminal } from './terminal.ts';

/** The readers of this machine, for one command. */
export function openSession(now: Instant, { language }: Terminal): Session {
  const settings = { language, theme: 'system', textScale: 100, readings: false, log: false } as const;
  return {
    gateway: createPcscGateway(),
    store: new SessionStore(initialSession(now, settings)),
    memory: new CardMemory(),
    report: (mistake) => reportIncident(`reading ${placeOf(mistake)}`),
  };
}

/** A reader that answers slowly is told to whoever sits there, and to no program: it is no error, and may end well. */
export const wantedReader = (name: string | undefined, json: boolean, terminal: Terminal): WantedReader => ({
  name,
  tellSlow: () => !json && terminal.remark(terminal.messages.cli.stillReading),
});

/** Says what went wrong and gives its exit code. */
export function failWith(error: AppError, json: boolean, terminal: Terminal): ExitCode {
  terminal.fail(error.code, sentenceOf(error, terminal), json);
  return exitCodeOf(error.code);
}

/** What went wrong and what to do, in one line. */
export function sentenceOf(error: AppError, { messages }: Terminal): string {
  const { title, sentence, next } = presentError(error, messages, platformHere(), 'terminal');
  // The sentence holds the step and the status word, because whoever looks for the cause needs them.
  return messages.cli.error(title, error.code === 'card/unexpected-answer' ? sentence : next);
}
