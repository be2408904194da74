import { blockedError } from '../../shared/domain/blocked-secret.ts';
import type { SecretProfile } from '../../shared/generations/card-profile.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { ChangeOutcome, NotEntered, VerifyOutcome } from '../card/iso7816/pin-outcome.ts';
import { UnexpectedStatus } from '../card/iso7816/unexpected-status.ts';

/** What the user is told of a VERIFY, and the counter after it if it is known. */
type Verdict = {
  readonly counter?: PinCounter;
  readonly error?: AppError;
  /** The card may have got it. */
  readonly wasTried: boolean;
};

/** @param before the tries left before it */
function verdictOn(secret: SecretProfile, before: number, outcome: VerifyOutcome | NotEntered): Verdict {
  const { kind: pin, tries: maxTries } = secret;
  switch (outcome.state) {
    case 'verified':
      return { counter: { state: 'ok', triesLeft: maxTries, maxTries }, wasTried: true };
    case 'wrong':
      return {
        counter: { state: 'ok', triesLeft: outcome.triesLeft, maxTries },
        error: wrong(secret, before, outcome.triesLeft),
        wasTried: true,
      };
    case 'now-blocked':
      return { counter: { state: 'blocked', maxTries }, error: wrong(secret, before, 0), wasTried: true };
    case 'was-blocked':
      return {
        counter: { state: 'blocked', maxTries },
        error: blockedError('pin/blocked', secret),
        wasTried: false,
      };
    case 'not-entered':
      return { error: { code: padErrors[outcome.reason], pin }, wasTried: false };
  }
}

/** One wrong PIN is one try less. If the card counted more or none, it did not get what was sent exactly once. */
function wrong(secret: SecretProfile, before: number, triesLeft: number): AppError {
  const { kind: pin } = secret;
  const counted = before - triesLeft;
  if (counted > 1) return { code: 'pin/counted-more', pin, triesLeft, counted };
  if (counted < 1) return { code: 'pin/not-tried', pin };
  return triesLeft === 0 ? blockedError('pin/now-blocked', secret) : { code: 'pin/wrong', pin, triesLeft };
}

/** A lost or strange answer to VERIFY: the card may have counted. Anything more would be a guess. */
export async function verdictOf(
  secret: SecretProfile,
  before: number,
  verify: () => Promise<VerifyOutcome | NotEntered>,
): Promise<Verdict> {
  try {
    return verdictOn(secret, before, await verify());
  } catch (thrown) {
    if (thrown instanceof TransportFault || thrown instanceof UnexpectedStatus)
      return { error: { code: 'pin/outcome-unknown', pin: secret.kind }, wasTried: true };
    throw thrown;
  }
}

/** The outcome of a CHANGE. After a lost answer it is open which PIN is in force. */
export async function changed(
  pin: PinKind,
  change: () => Promise<ChangeOutcome | NotEntered>,
): Promise<Result<void>> {
  try {
    const outcome = await change();
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

const padErrors = {
  cancelled: 'pin/pad-cancelled',
  'timed-out': 'pin/pad-timed-out',
  different: 'pin/pad-mismatch',
  'wrong-length': 'pin/pad-mismatch',
  'reader-cannot': 'pin/pad-unusable',
} as const satisfies Record<NotEntered['reason'], AppError['code']>;

/** Errors after which the counter on the screen may differ from the card's. */
export const isUncounted = ({ code }: AppError): boolean =>
  code === 'pin/outcome-unknown' || code === 'pin/change-unknown';
