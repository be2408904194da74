import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { blockedError } from '../shared/domain/blocked-secret.ts';
import type { SecretProfile } from '../shared/generations/card-profile.ts';
import { profileOf, secretOf } from '../shared/generations/generations.ts';
import { counterIn } from '../shared/domain/card-facts.ts';
import { placeOf } from '../shared/domain/place-of.ts';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { foreign } from '../shared/messages/markup.ts';
import { loadSigning, type SigningMessages } from '../shared/messages/load-signing.ts';
import type { AppError } from '../shared/model/app-error.ts';
import { ok } from '../shared/model/result.ts';
import { createPcscGateway } from '../main/pcsc/pcsc-gateway.ts';
import { forbidCoreDumps } from '../main/platform/core-dumps.ts';
import { systemClock } from '../main/platform/clock.ts';
import { reportIncident } from '../main/platform/incident.ts';
import { CardMemory } from '../main/state/card-memory.ts';
import { initialSession } from '../main/state/session-reducer.ts';
import { SessionStore } from '../main/state/session-store.ts';
import type { SigningDesk } from '../main/document/sign/signing-desk.ts';
import { workerDesk } from '../main/document/sign/worker-desk.ts';
import { cardIn } from '../main/usecases/card-in.ts';
import { PinGate } from '../main/usecases/pin-gate.ts';
import type { Person } from '../main/usecases/person.ts';
import type { Session } from '../main/usecases/session.ts';
import { signDocuments, type SigningOutcome } from '../main/usecases/sign-documents.ts';
import { TryGuard } from '../main/usecases/try-guard.ts';
import { endingOnSignals } from './ending-signals.ts';
import type { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import { askPassword, passwordFromStdin } from './password-prompt.ts';
import { failWith, wantedReader } from './open-session.ts';
import { type ReadCard, readReader } from './read-reader.ts';
import { signOptions, type SignOptions } from './sign-options.ts';
import { SigningReport } from './signing-report.ts';
import type { Terminal } from './terminal.ts';

/** Signs files with the card. Sends one VERIFY at most, and only when everything else is settled. */
export async function sign(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  forbidCoreDumps();
  const words = await loadSigning(terminal.language);
  const options = signOptions(args, words.commandLine);
  if (!options.ok) {
    const unknown = terminal.messages.cli.badOption(foreign(args.join(' ')));
    return misuse(options.error === '' ? unknown : options.error, args, terminal);
  }
  const { passwordFromStdin: isGiven, reader } = options.value;
  if (!isGiven && !process.stdin.isTTY) return misuse(words.commandLine.noTerminal, args, terminal);
  const signing = new CommandLineSigning(options.value, words, terminal);
  const refused = await signing.lookAtFiles();
  if (refused !== undefined) return refused;
  const session = openSession(terminal);
  const wanted = wantedReader(reader, options.value.json, terminal);
  const ended = await readReader(session, randomUUID, wanted, async (read) =>
    ok(await signing.run(session, read)),
  );
  return ended.ok ? ended.value : failWith(ended.error, options.value.json, terminal);
}

function openSession(terminal: Terminal): Session {
  const settings = { theme: 'system', textScale: 100, readings: false, log: false } as const;
  const now = toInstant(systemClock.now());
  return {
    gateway: createPcscGateway(),
    store: new SessionStore(initialSession(now, { language: terminal.language, ...settings })),
    memory: new CardMemory(),
    report: (mistake) => reportIncident(`signing ${placeOf(mistake)}`),
  };
}

const newDesk = (): SigningDesk => workerDesk(join(__dirname, 'signing-worker.cjs'));

type Unsigned = Extract<SigningOutcome, { state: 'not-signed' }>;

class CommandLineSigning {
  readonly #options: SignOptions;
  readonly #words: SigningMessages;
  readonly #terminal: Terminal;
  readonly #report: SigningReport;

  constructor(options: SignOptions, words: SigningMessages, terminal: Terminal) {
    this.#options = options;
    this.#words = words;
    this.#terminal = terminal;
    this.#report = new SigningReport(options, words, terminal);
  }

  /**
   * Reports what is wrong with the files before it looks for a reader, because the user can correct that at once.
   * @returns the exit code in that case
   */
  async lookAtFiles(): Promise<ExitCode | undefined> {
    const desk = newDesk();
    try {
      const outcomes: Unsigned[] = [];
      for (const [file, task] of this.#options.files.entries()) {
        const look = await desk.look(file, task, () => undefined);
        outcomes.push({ state: 'not-signed', problem: look.ok ? 'sign/held-back' : look.error });
      }
      const isHeldBack = outcomes.every(({ problem }) => problem === 'sign/held-back');
      return isHeldBack ? undefined : this.#report.tell(outcomes);
    } finally {
      await desk.close();
    }
  }

  async run(session: Session, { card, cardId }: ReadCard): Promise<ExitCode> {
    const counter = counterIn(card, 'sign');
    const secret = secretOf(profileOf(card.kind), 'sign');
    if (!secret || counter.state === 'absent') return this.#failed({ code: 'pin/absent', pin: 'sign' });
    if (counter.state === 'blocked') return this.#failed(blockedError('pin/blocked', secret));
    const { triesLeft = 0, maxTries = 0 } = counter.state === 'ok' ? counter : {};
    const { files, reason, shows, lastTry, outsideValidity } = this.#options;
    if (triesLeft === 1 && !lastTry) return this.#failed({ code: 'pin/last-try', pin: 'sign' });
    const stop = new AbortController();
    const gate = new PinGate(session, new TryGuard(personWith(lastTry), systemClock.after));
    const halt = (): void => {
      stop.abort();
      void gate.end();
    };
    const parts = {
      session,
      gate,
      desk: newDesk(),
      now: systemClock.now,
      tell: () => undefined,
      stop: stop.signal,
    };
    const request = {
      cardId,
      triesSeen: triesLeft,
      password: async () => {
        await this.#tellMissing(parts.desk);
        return this.#password(secret, triesLeft, maxTries, stop.signal);
      },
      files,
      reason,
      shows,
      outsideValidity,
    };
    const signed = await endingOnSignals(process, halt, () => signDocuments(parts, request));
    if (signed.ok) return this.#report.tell(signed.value);
    if (signed.error.code === 'pin/outcome-unknown') this.#tellCounted(session, cardId);
    return this.#failed(signed.error);
  }

  /** After a lost answer the card was asked for its counter again, if it was still there. */
  #tellCounted(session: Session, cardId: string): void {
    const card = cardIn(session, cardId);
    const counter = card && counterIn(card, 'sign');
    if (this.#options.json || counter?.state !== 'ok') return;
    this.#terminal.note(this.#words.commandLine.tries(counter.triesLeft, counter.maxTries));
  }

  /**
   * The holder's name is known only after the card has verified the password. docs/cli.md lists what stands in for it.
   */
  async #tellMissing(desk: SigningDesk): Promise<void> {
    const { files, reason, shows, json } = this.#options;
    if (json || reason === undefined || !shows.includes('reason') || !files.some(({ place }) => place))
      return;
    const facts = {
      name: '',
      address: undefined,
      reason,
      signedAt: systemClock.now(),
      shows,
      isSample: false,
    };
    const wording = await desk.word(facts);
    if (wording.ok && wording.value.missing.length > 0)
      this.#terminal.note(this.#words.commandLine.missing(foreign(wording.value.missing.join(' '))));
  }

  #password(
    { shape }: SecretProfile,
    left: number,
    most: number,
    stop: AbortSignal,
  ): Promise<string | undefined> {
    if (this.#options.passwordFromStdin) return passwordFromStdin(process.stdin, shape, stop);
    const { password, tries } = this.#words.commandLine;
    const source = { input: process.stdin, output: process.stderr };
    return askPassword(`${tries(left, most)}\n${password}`, source, shape, stop);
  }

  #failed(error: AppError): ExitCode {
    return failWith(error, this.#options.json, this.#terminal);
  }
}

/** Whoever started the command means it. Their consent to the last try is an option of the command line. */
const personWith = (lastTry: boolean): Person => ({
  takePress: () => true,
  forgetPresses: () => undefined,
  ask: ({ about }) => Promise.resolve(about === 'last-try' && lastTry),
});
