import { checkShape, pinPolicies } from '../../shared/domain/pin-policy.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { ChangeablePin, PinKind } from '../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { aid, select } from '../card/application.ts';
import { type CardTransport, TransportFault } from '../card/card-gateway.ts';
import { JpkiApplication } from '../card/jpki-application.ts';
import {
  change,
  type ChangeOutcome,
  changeOnPad,
  type NotEntered,
  verify,
  verifyOnPad,
  type VerifyOutcome,
} from '../card/pin-commands.ts';
import { pinReferences } from '../card/pin-references.ts';
import { Secret } from '../card/secret.ts';
import { UnexpectedStatus } from '../card/unexpected-status.ts';
import { cardError } from './faults.ts';
import { recount, refusal, tellCount } from './pin-count.ts';
import type { ChangeRequest, PadChangeRequest, PinRequest, PinSubmission } from './pin-submission.ts';
import type { Session } from './session.ts';

/**
 * The one way to a VERIFY or CHANGE in the whole program, typed here or entered on the reader's own keys. In this order:
 * the shapes are checked before the card hears of them; the card must still be the one the user saw; its counter is read
 * and must be the one the user saw; a blocked PIN is not tried; the last try needs its own consent. Then one VERIFY,
 * never repeated, and never two at once. Whatever happens, the bytes are wiped, another application is selected and the
 * card loses its power, because the verified state was seen to outlive a plain disconnect.
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
    return this.#submitTyped(request, [], async (card) => ok(await use(JpkiApplication.onSelected(card))));
  }

  /**
   * VERIFY of the old value, then CHANGE to the new one, in one transaction: eight commands. Of the errors only
   * `pin/change-unknown` leaves open which one is in force; after every other one the PIN is as it was.
   */
  async changePin(request: ChangeRequest): Promise<Result<void>> {
    return this.#submitTyped(request, [request.replacement], (card, [replacement]) =>
      replacement
        ? changeOnce(request.pin, () => change(card, replacement))
        : Promise.resolve(fail({ code: 'pin/shape', pin: request.pin })),
    );
  }

  /** The same with both entered on the reader's own keys: neither is ever in this computer. */
  async changePinOnPad(request: PadChangeRequest): Promise<Result<void>> {
    const { pin } = request;
    const digits = pinPolicies[pin].shape.max;
    return this.#alone(request, async (card) => {
      const pad = await card.pinPad();
      const enterTwice = pad?.enterTwice;
      if (!pad || !enterTwice) return fail({ code: 'pin/pad-unusable', pin });
      return this.#attempt(
        card,
        request,
        () => verifyOnPad(pad, digits),
        () => changeOnce(pin, () => changeOnPad(enterTwice, digits)),
      );
    });
  }

  async #submitTyped<T>(
    request: PinRequest,
    furtherTexts: readonly string[],
    use: (card: CardTransport, further: readonly Secret[]) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const { pin, text } = request;
    if ([text, ...furtherTexts].some((each) => checkShape(pin, each).length > 0))
      return fail({ code: 'pin/shape', pin });
    return this.#alone(request, async (card) => {
      const secret = Secret.fromText(text);
      const further = furtherTexts.map((each) => Secret.fromText(each));
      try {
        const verifyTyped = () => verify(card, secret);
        return await this.#attempt(card, request, verifyTyped, () => use(card, further));
      } finally {
        for (const each of [secret, ...further]) each.wipe();
      }
    });
  }

  /** Has the submission's card for `run`, and nobody else a PIN meanwhile. */
  async #alone<T>(
    submission: PinSubmission,
    run: (card: CardTransport) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (this.#isBusy) return fail({ code: 'operation/busy' });
    const reader = this.#session.memory.get(submission.cardId)?.reader;
    if (reader === undefined) return fail({ code: 'card/changed' });
    this.#isBusy = true;
    try {
      const result = await this.#session.gateway.withCard(reader, run);
      if (!result.ok && isUncounted(result.error)) await recount(this.#session, reader, submission);
      return result;
    } catch (thrown) {
      return fail(cardError(thrown));
    } finally {
      this.#isBusy = false;
    }
  }

  async #attempt<T>(
    card: CardTransport,
    submission: PinSubmission,
    verifyIt: () => Promise<VerifyOutcome | NotEntered>,
    use: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const refused = await refusal(this.#session, card, submission);
    if (refused) return fail(refused);
    card.powerOffAtEnd();
    try {
      const outcome = await verifyOnce(submission.pin, verifyIt);
      if (!outcome.ok) return outcome;
      const mistake = this.#tell(submission, outcome.value);
      return mistake ? fail(mistake) : await use();
    } finally {
      await leaveApplication(card);
    }
  }

  #tell(submission: PinSubmission, outcome: VerifyOutcome | NotEntered): AppError | undefined {
    const { pin } = submission;
    const { maxTries } = pinReferences[pin];
    const tell = (counter: Parameters<typeof tellCount>[2]) => tellCount(this.#session, submission, counter);
    switch (outcome.state) {
      case 'verified':
        tell({ state: 'ok', triesLeft: maxTries, maxTries });
        return undefined;
      case 'wrong':
        tell({ state: 'ok', triesLeft: outcome.triesLeft, maxTries });
        return { code: 'pin/wrong', pin, triesLeft: outcome.triesLeft };
      case 'now-blocked':
        tell({ state: 'blocked', maxTries });
        return { code: 'pin/now-blocked', pin };
      case 'was-blocked':
        tell({ state: 'blocked', maxTries });
        return { code: 'pin/blocked', pin };
      case 'not-entered':
        return { code: padErrors[outcome.reason], pin };
    }
  }
}

/** Errors after which the counter on the screen may not be the card's. */
const isUncounted = ({ code }: AppError): boolean =>
  code === 'pin/outcome-unknown' || code === 'pin/change-unknown';

const padErrors = {
  cancelled: 'pin/pad-cancelled',
  'timed-out': 'pin/pad-timed-out',
  different: 'pin/pad-mismatch',
  'wrong-length': 'pin/pad-mismatch',
  'reader-cannot': 'pin/pad-unusable',
} as const satisfies Record<NotEntered['reason'], AppError['code']>;

/** A lost or strange answer to VERIFY: the card may have counted. Saying more would be a guess. */
async function verifyOnce<T>(pin: PinKind, verifyIt: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await verifyIt());
  } catch (thrown) {
    if (thrown instanceof TransportFault || thrown instanceof UnexpectedStatus)
      return fail({ code: 'pin/outcome-unknown', pin });
    throw thrown;
  }
}

async function changeOnce(
  pin: ChangeablePin,
  changeIt: () => Promise<ChangeOutcome | NotEntered>,
): Promise<Result<void>> {
  try {
    const outcome = await changeIt();
    switch (outcome.state) {
      case 'changed':
        return ok(undefined);
      case 'refused':
        return fail({ code: 'pin/change-refused', pin, statusWord: outcome.statusWord });
      case 'not-entered':
        return fail({ code: padErrors[outcome.reason], pin });
      case 'unknown':
        return fail({ code: 'pin/change-unknown', pin });
    }
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
