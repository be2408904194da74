import { shapeFaults } from '../../shared/domain/pin-policy.ts';
import type { CardProfile, SecretProfile } from '../../shared/generations/card-profile.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type CardTransport, TransportFault } from '../card/card-gateway.ts';
import { change, changeOnPad, verify, verifyOnPad } from '../card/iso7816/pin-commands.ts';
import type { NotEntered, VerifyOutcome } from '../card/iso7816/pin-outcome.ts';
import { Secret } from '../card/iso7816/secret.ts';
import { leavePlaceOf } from '../card/my-number/secret-place.ts';
import { UnexpectedStatus } from '../card/iso7816/unexpected-status.ts';
import { cardError } from './faults.ts';
import { Interrupted, until } from './interruption.ts';
import { expectCount, tellCount } from './ask-tries.ts';
import { admit, recount, triesShown } from './pin-count.ts';
import { changed, isUncounted, verdictOf } from './pin-outcomes.ts';
import type { PinSource, PinSubmission, Purpose, VerifiedCard } from './pin-submission.ts';
import type { Session } from './session.ts';
import type { TryGuard } from './try-guard.ts';
import { type WantedSecret, wantedSecret } from './wanted-secret.ts';
import { Gone, whyGone } from './why-gone.ts';

/**
 * The one way to a VERIFY or CHANGE in the whole program, for a PIN typed here or entered on the reader's own keys.
 * The order is: check the shape; the counter must be the one the user saw; the guard must agree that a person wants
 * this, and on the last try asks them. Then, in one transaction: the card must still be the one that was read, with
 * the same counter; one VERIFY, never repeated, and never two at once; the purpose. Whatever happens, the bytes are
 * wiped, another application is selected and the card loses its power, because a verified state was seen to survive a
 * disconnect.
 */
export class PinGate {
  readonly #session: Session;
  readonly #guard: TryGuard;
  #running: { readonly interruption: AbortController; readonly over: Promise<unknown> } | undefined;
  #isEnding = false;

  constructor(session: Session, guard: TryGuard) {
    this.#session = session;
    this.#guard = guard;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Why a text cannot be this secret on this card: another card, no such secret, not its shape. Asks no card. */
  fits(submission: PinSubmission, text: string): Promise<Result<void>> {
    return this.#unlessGone(submission, undefined, async () => {
      const found = wantedSecret(this.#session, submission);
      if (!found.ok) return found;
      const isShaped = shapeFaults(found.value.secret.shape, text).length === 0;
      return isShaped ? ok(undefined) : fail({ code: 'pin/shape', pin: submission.pin });
    });
  }

  /**
   * One VERIFY of this PIN and, if the card takes it, the purpose.
   * @param stop if it comes before the VERIFY is sent, this ends with `operation/ended` and no try is spent; later the
   * purpose has to react to it
   */
  submit<T>(
    submission: PinSubmission,
    entry: PinSource,
    purpose: Purpose<T>,
    stop?: AbortSignal,
  ): Promise<Result<T>> {
    return this.#unlessGone(submission, stop, () => this.#submit(submission, entry, purpose, stop));
  }

  /** The current command is finished, none follows it, and the card loses its power. */
  interrupt(): void {
    this.#running?.interruption.abort();
  }

  /** Interrupts and takes no more. Resolves when the card has been released. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.interrupt();
    await this.#running?.over.catch(() => undefined);
  }

  async #unlessGone<T>(
    { cardId }: PinSubmission,
    stop: AbortSignal | undefined,
    run: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      return await run();
    } catch (thrown) {
      if (thrown instanceof Gone) return fail(await whyGone(this.#session, cardId, stop));
      throw thrown;
    }
  }

  async #submit<T>(
    submission: PinSubmission,
    entry: PinSource,
    purpose: Purpose<T>,
    stop: AbortSignal | undefined,
  ): Promise<Result<T>> {
    const found = wantedSecret(this.#session, submission);
    if (!found.ok) return found;
    const wanted = found.value;
    if (entry.from === 'screen' && shapeFaults(wanted.secret.shape, entry.text).length > 0)
      return fail({ code: 'pin/shape', pin: wanted.pin });
    if (this.#isEnding) return fail({ code: 'operation/ended' });
    if (this.#running) return fail({ code: 'operation/busy' });
    const interruption = new AbortController();
    const before = stop ? AbortSignal.any([interruption.signal, stop]) : interruption.signal;
    if (before.aborted) return fail({ code: 'operation/ended' });
    const over = this.#guarded(wanted, before, (lent) =>
      this.#attempt(lent, until(interruption.signal, lent), before, wanted, entry, purpose),
    );
    this.#running = { interruption, over };
    try {
      return await over;
    } finally {
      this.#running = undefined;
    }
  }

  async #guarded<T>(
    wanted: WantedSecret,
    signal: AbortSignal,
    run: (card: CardTransport) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const reader = this.#session.memory.get(wanted.cardId)?.reader;
    if (reader === undefined) throw new Gone();
    const shown = triesShown(this.#session, wanted);
    if (!shown.ok) return shown;
    const refused = await this.#guard.refusal(wanted.pin, shown.value, signal);
    if (signal.aborted) return fail({ code: 'operation/ended' });
    return refused ? fail(refused) : this.#onCard(reader, wanted, run);
  }

  /** Gets the card for `run`. Only a mistake of ours is thrown on. */
  async #onCard<T>(
    reader: string,
    wanted: WantedSecret,
    run: (card: CardTransport) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      const result = await this.#session.gateway.withCard(reader, run);
      if (!result.ok && isUncounted(result.error)) await recount(this.#session, reader, wanted);
      return result;
    } catch (thrown) {
      return fail(thrown instanceof Interrupted ? { code: 'operation/ended' } : cardError(thrown));
    } finally {
      this.#guard.forgetPresses();
    }
  }

  /** @param lent the card itself, for what must be done even after an interruption */
  async #attempt<T>(
    lent: CardTransport,
    card: CardTransport,
    before: AbortSignal,
    wanted: WantedSecret,
    entry: PinSource,
    purpose: Purpose<T>,
  ): Promise<Result<T>> {
    const { pin, profile, secret } = wanted;
    if (card.longestRead < (purpose.longestAnswer ?? 0)) return fail({ code: 'reader/short-answers' });
    const way = await wayOf(card, entry, secret, purpose.kind);
    if (!way) return fail({ code: 'pin/pad-unusable', pin });
    const admitted = await admit(this.#session, card, wanted);
    if (!admitted.ok) return admitted;
    if (before.aborted) return fail({ code: 'operation/ended' });
    const { triesLeft, application } = admitted.value;
    lent.powerOffAtEnd();
    expectCount(this.#session, wanted);
    try {
      const { counter, error, wasTried } = await verdictOf(secret, triesLeft, way.verify);
      if (wasTried) this.#guard.tried(error === undefined);
      if (counter) tellCount(this.#session, wanted, counter);
      if (error) return fail(error);
      if (purpose.kind === 'change') expectCount(this.#session, wanted);
      return await purpose.use({ application, ...way });
    } finally {
      await leave(lent, profile, secret);
    }
  }
}

type Way = Omit<VerifiedCard, 'application'> & { verify(): Promise<VerifyOutcome | NotEntered> };

/** How the PIN gets to the card; undefined if the reader's keys cannot do what is wanted. */
async function wayOf(
  card: CardTransport,
  entry: PinSource,
  { kind: pin, shape }: SecretProfile,
  wanted: Purpose<unknown>['kind'],
): Promise<Way | undefined> {
  const unusable = (): Promise<Result<void>> => Promise.resolve(fail({ code: 'pin/pad-unusable', pin }));
  if (entry.from === 'screen') {
    return {
      verify: () => wiped(entry.text, (secret) => verify(card, secret)),
      change: (text) => changed(pin, () => wiped(text, (secret) => change(card, secret))),
      changeOnPad: unusable,
    };
  }
  const pad = await card.pinPad();
  const digits = shape.max;
  const enterTwice = pad?.enterTwice;
  if (!pad || shape.alphabet !== 'digits' || (wanted === 'change' && !enterTwice)) return undefined;
  return {
    verify: () => verifyOnPad(pad, digits),
    change: unusable,
    changeOnPad: enterTwice ? () => changed(pin, () => changeOnPad(enterTwice, digits)) : unusable,
  };
}

/** Lends the text as bytes, which are wiped afterwards, whatever happened. */
async function wiped<T>(text: string, use: (secret: Secret) => Promise<T>): Promise<T> {
  const secret = Secret.fromText(text);
  try {
    return await use(secret);
  } finally {
    secret.wipe();
  }
}

/** Selecting another application clears the verified state. A card that is gone needs no clearing. */
async function leave(card: CardTransport, profile: CardProfile, secret: SecretProfile): Promise<void> {
  try {
    await leavePlaceOf(card, profile, secret);
  } catch (thrown) {
    if (!(thrown instanceof TransportFault || thrown instanceof UnexpectedStatus)) throw thrown;
  }
}
