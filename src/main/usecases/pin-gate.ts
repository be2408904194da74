import { checkShape } from '../../shared/domain/pin-policy.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { ChangeablePin, PinCounter, PinKind } from '../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { aid, select } from '../card/application.ts';
import { type CardTransport, TransportFault } from '../card/card-gateway.ts';
import { isCard } from '../card/card-identity.ts';
import { JpkiApplication } from '../card/jpki-application.ts';
import { change, verify, type VerifyOutcome } from '../card/pin-commands.ts';
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

export type ChangeRequest = PinRequest & { readonly pin: ChangeablePin; readonly replacement: string };

/**
 * The one way to a VERIFY or CHANGE in the whole program. In this order: the shapes are checked before the card hears
 * of them; the card must still be the one the user saw; its counter is read and must be the one the user saw; a blocked
 * PIN is not tried; the last try needs its own consent. Then one VERIFY, never repeated, and never two at once.
 * Whatever happens, the bytes are wiped, another application is selected and the card loses its power, because the
 * verified state was seen to outlive a plain disconnect.
 */
export class PinGate {
  readonly #session: Session;
  #isBusy = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Runs `use` with the password verified, in the same transaction, on the selected JPKI application. */
  async withSignaturePassword<T>(
    request: PinRequest & { readonly pin: 'sign' },
    use: (jpki: JpkiApplication) => Promise<T>,
  ): Promise<Result<T>> {
    return this.#submit(request, [], async (card) => ok(await use(JpkiApplication.onSelected(card))));
  }

  /**
   * VERIFY of the old value, then CHANGE to the new one, in one transaction: eight commands. Of the errors only
   * `pin/change-unknown` leaves open which one is in force; after every other one the PIN is as it was.
   */
  async changePin(request: ChangeRequest): Promise<Result<void>> {
    return this.#submit(request, [request.replacement], (card, [replacement]) =>
      replacement
        ? changeOnce(card, request.pin, replacement)
        : Promise.resolve(fail({ code: 'pin/shape', pin: request.pin })),
    );
  }

  async #submit<T>(
    request: PinRequest,
    furtherTexts: readonly string[],
    use: (card: CardTransport, further: readonly Secret[]) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (this.#isBusy) return fail({ code: 'operation/busy' });
    const { pin } = request;
    if ([request.text, ...furtherTexts].some((text) => checkShape(pin, text).length > 0))
      return fail({ code: 'pin/shape', pin });
    const reader = this.#session.memory.get(request.cardId)?.reader;
    if (reader === undefined) return fail({ code: 'card/changed' });

    this.#isBusy = true;
    const secret = Secret.fromText(request.text);
    const further = furtherTexts.map((text) => Secret.fromText(text));
    try {
      const result = await this.#session.gateway.withCard(reader, (card) =>
        this.#attempt(card, request, secret, () => use(card, further)),
      );
      if (!result.ok && isUncounted(result.error)) await this.#recount(reader, request);
      return result;
    } catch (thrown) {
      return fail(cardError(thrown));
    } finally {
      for (const each of [secret, ...further]) each.wipe();
      this.#isBusy = false;
    }
  }

  async #attempt<T>(
    card: CardTransport,
    request: PinRequest,
    secret: Secret,
    use: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const refusal = await this.#refusal(card, request);
    if (refusal) return fail(refusal);
    card.powerOffAtEnd();
    try {
      const outcome = await verifyOnce(card, request.pin, secret);
      if (!outcome.ok) return outcome;
      const mistake = this.#tell(request, outcome.value);
      return mistake ? fail(mistake) : await use();
    } finally {
      await leaveApplication(card);
    }
  }

  /** Why this must not reach the card, if it must not. Selects the PIN's application and EF on the way. */
  async #refusal(card: CardTransport, request: PinRequest): Promise<AppError | undefined> {
    const { cardId, pin } = request;
    const { application, fileId, maxTries } = pinReferences[pin];
    const remembered = this.#session.memory.get(cardId);
    // A card that gave nothing to know it by has only its insertion, which the memory stands for.
    const isSame =
      remembered !== undefined && (!remembered.identity || (await isCard(card, remembered.identity)));
    if (!isSame) return { code: 'card/changed' };
    if (!(await select(card, application))) return { code: 'pin/absent', pin };
    const counter = await readRetryCounter(card, fileId, maxTries);
    this.#count(request, counter);
    return refusalBy(counter, request);
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

  #count({ cardId, pin }: PinRequest, counter: PinCounter): void {
    this.#session.store.apply({ type: 'pin-counted', cardId, pin, counter });
  }
}

/** Errors after which the counter on the screen may not be the card's. */
const isUncounted = ({ code }: AppError): boolean =>
  code === 'pin/outcome-unknown' || code === 'pin/change-unknown';

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

/** A lost or strange answer to VERIFY: the card may have counted. Saying more would be a guess. */
async function verifyOnce(card: CardTransport, pin: PinKind, secret: Secret): Promise<Result<VerifyOutcome>> {
  try {
    return ok(await verify(card, secret));
  } catch (thrown) {
    if (thrown instanceof TransportFault || thrown instanceof UnexpectedStatus)
      return fail({ code: 'pin/outcome-unknown', pin });
    throw thrown;
  }
}

async function changeOnce(
  card: CardTransport,
  pin: ChangeablePin,
  replacement: Secret,
): Promise<Result<void>> {
  try {
    const outcome = await change(card, replacement);
    if (outcome.state === 'changed') return ok(undefined);
    const { state } = outcome;
    return fail(
      state === 'refused'
        ? { code: 'pin/change-refused', pin, statusWord: outcome.statusWord }
        : { code: 'pin/change-unknown', pin },
    );
  } catch (thrown) {
    if (thrown instanceof TransportFault) return fail({ code: 'pin/change-unknown', pin });
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
