import { timingSafeEqual } from 'node:crypto';
import { checkShape } from '../../shared/domain/pin-policy.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { aid, select } from '../card/application.ts';
import { type CardTransport, TransportFault } from '../card/card-gateway.ts';
import { identityOf, JpkiApplication } from '../card/jpki-application.ts';
import { verify, type VerifyOutcome } from '../card/pin-commands.ts';
import { pinReferences } from '../card/pin-references.ts';
import { readRetryCounter } from '../card/retry-counter.ts';
import { Secret } from '../card/secret.ts';
import { UnexpectedStatus } from '../card/unexpected-status.ts';
import { cardError } from './faults.ts';
import type { Session } from './session.ts';

/** A PIN the user submitted, for the one card and the one counter that stood on the screen. */
export type PinRequest = {
  readonly cardId: string;
  readonly pin: PinKind;
  readonly text: string;
  readonly triesSeen: number;
  readonly lastTryConsent: boolean;
};

/** Version, serial number and issuer of the certificate fit in these bytes. */
const SMALLEST_IDENTITY = 64;

/**
 * The one way to a VERIFY in the whole program. In this order: the shape is checked before the card hears of it; the
 * card must still be the one the user saw; its counter is read and must be the one the user saw; a blocked PIN is
 * not tried; the last try needs its own consent. Then one VERIFY, never repeated, and never two at once. Whatever
 * happens, the bytes are wiped, another application is selected and the card loses its power, because the verified
 * state was seen to outlive a plain disconnect.
 */
export class PinGate {
  readonly #session: Session;
  #isBusy = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param use runs with the PIN verified, in the same transaction, with the JPKI application selected */
  async withVerifiedPin<T>(
    request: PinRequest,
    use: (jpki: JpkiApplication) => Promise<T>,
  ): Promise<Result<T>> {
    if (this.#isBusy) return fail({ code: 'operation/busy' });
    if (checkShape(request.pin, request.text).length > 0)
      return fail({ code: 'pin/shape', pin: request.pin });
    const reader = this.#session.memory.get(request.cardId)?.reader;
    if (reader === undefined) return fail({ code: 'card/changed' });

    this.#isBusy = true;
    const secret = Secret.fromText(request.text);
    try {
      const result = await this.#session.gateway.withCard(reader, (card) =>
        this.#attempt(card, request, secret, use),
      );
      if (!result.ok && result.error.code === 'pin/outcome-unknown') await this.#recount(reader, request);
      return result;
    } catch (thrown) {
      return fail(cardError(thrown));
    } finally {
      secret.wipe();
      this.#isBusy = false;
    }
  }

  async #attempt<T>(
    card: CardTransport,
    request: PinRequest,
    secret: Secret,
    use: (jpki: JpkiApplication) => Promise<T>,
  ): Promise<Result<T>> {
    const jpki = await this.#sameCard(card, request.cardId);
    if (!jpki) return fail({ code: 'card/changed' });
    const { fileId, maxTries } = pinReferences[request.pin];
    const counter = await readRetryCounter(card, fileId, maxTries);
    this.#count(request, counter);
    const refusal = refusalBy(counter, request);
    if (refusal) return fail(refusal);

    card.powerOffAtEnd();
    try {
      const outcome = await verifyOnce(card, request.pin, secret);
      if (!outcome.ok) return outcome;
      const mistake = this.#tell(request, outcome.value);
      return mistake ? fail(mistake) : ok(await use(jpki));
    } finally {
      await leaveApplication(card);
    }
  }

  /** The beginning of the user-authentication certificate is the card's name; a swap that no event told shows here. */
  async #sameCard(card: CardTransport, cardId: string): Promise<JpkiApplication | undefined> {
    const jpki = await JpkiApplication.select(card);
    const remembered = this.#session.memory.get(cardId);
    if (!jpki || !remembered) return undefined;
    if (!remembered.certificates.auth) return jpki;
    const found = await jpki.readIdentity();
    return found && isSameIdentity(identityOf(remembered.certificates.auth), found) ? jpki : undefined;
  }

  /** After a lost answer: what the card itself says now, if it is still there to be asked. */
  async #recount(reader: string, request: PinRequest): Promise<void> {
    this.#count(request, { state: 'unknown' });
    try {
      const { application, fileId, maxTries } = pinReferences[request.pin];
      await this.#session.gateway.withCard(reader, async (card) => {
        if (await select(card, application))
          this.#count(request, await readRetryCounter(card, fileId, maxTries));
      });
    } catch (thrown) {
      cardError(thrown);
    }
  }

  #tell(request: PinRequest, outcome: VerifyOutcome): AppError | undefined {
    const { pin } = request;
    const { maxTries } = pinReferences[pin];
    switch (outcome.state) {
      case 'verified':
        this.#count(request, { state: 'ok', triesLeft: maxTries, maxTries });
        return undefined;
      case 'wrong':
        this.#count(request, { state: 'ok', triesLeft: outcome.triesLeft, maxTries });
        return { code: 'pin/wrong', pin, triesLeft: outcome.triesLeft };
      case 'now-blocked':
        this.#count(request, { state: 'blocked', maxTries });
        return { code: 'pin/now-blocked', pin };
      case 'was-blocked':
        this.#count(request, { state: 'blocked', maxTries });
        return { code: 'pin/blocked', pin };
    }
  }

  #count({ cardId, pin }: PinRequest, counter: PinCounter): void {
    this.#session.store.apply({ type: 'pin-counted', cardId, pin, counter });
  }
}

function refusalBy(
  counter: PinCounter,
  { pin, triesSeen, lastTryConsent }: PinRequest,
): AppError | undefined {
  if (counter.state === 'blocked') return { code: 'pin/blocked', pin };
  if (counter.state === 'absent') return { code: 'pin/absent', pin };
  if (counter.state !== 'ok' || counter.triesLeft !== triesSeen) return { code: 'pin/counter-changed', pin };
  if (counter.triesLeft === 1 && !lastTryConsent) return { code: 'pin/last-try', pin };
  return undefined;
}

/** A reader may give fewer bytes than the file has; what it gives must agree. */
function isSameIdentity(expected: Uint8Array, found: Uint8Array): boolean {
  const length = Math.min(expected.length, found.length);
  return (
    length >= SMALLEST_IDENTITY && timingSafeEqual(expected.subarray(0, length), found.subarray(0, length))
  );
}

async function verifyOnce(card: CardTransport, pin: PinKind, secret: Secret): Promise<Result<VerifyOutcome>> {
  try {
    return ok(await verify(card, secret));
  } catch (thrown) {
    // The answer is lost or strange: the card may have counted. Saying more would be a guess.
    if (thrown instanceof TransportFault) return fail({ code: 'pin/outcome-unknown', pin });
    throw thrown;
  }
}

/** Selecting another application clears the verified state; a card that is gone needs no clearing. */
async function leaveApplication(card: CardTransport): Promise<void> {
  try {
    await select(card, aid.common);
  } catch (thrown) {
    if (!(thrown instanceof TransportFault || thrown instanceof UnexpectedStatus)) throw thrown;
  }
}
