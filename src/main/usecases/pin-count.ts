import type { AppError } from '../../shared/model/app-error.ts';
import type { PinCounter } from '../../shared/model/pin.ts';
import { select } from '../card/application.ts';
import type { CardTransport } from '../card/card-gateway.ts';
import { isCard } from '../card/card-identity.ts';
import { pinReferences } from '../card/pin-references.ts';
import { readRetryCounter } from '../card/retry-counter.ts';
import { cardError } from './faults.ts';
import type { PinSubmission } from './pin-submission.ts';
import type { Session } from './session.ts';

/**
 * Why this must not reach the card, if it must not: another card, another counter than the user saw, a blocked PIN, a
 * last try without its consent. Selects the PIN's application and EF on the way, and tells the session the counter.
 */
export async function refusal(
  session: Session,
  card: CardTransport,
  submission: PinSubmission,
): Promise<AppError | undefined> {
  const { cardId, pin } = submission;
  const { application, fileId, maxTries } = pinReferences[pin];
  const remembered = session.memory.get(cardId);
  // A card that gave nothing to know it by has only its insertion, which the memory stands for.
  const isSame =
    remembered !== undefined && (!remembered.identity || (await isCard(card, remembered.identity)));
  if (!isSame) return { code: 'card/changed' };
  if (!(await select(card, application))) return { code: 'pin/absent', pin };
  const counter = await readRetryCounter(card, fileId, maxTries);
  tellCount(session, submission, counter);
  return refusalBy(counter, submission);
}

function refusalBy(
  counter: PinCounter,
  { pin, triesSeen, lastTryConsent }: PinSubmission,
): AppError | undefined {
  if (counter.state === 'blocked') return { code: 'pin/blocked', pin };
  if (counter.state === 'absent') return { code: 'pin/absent', pin };
  if (counter.state !== 'ok' || counter.triesLeft !== triesSeen) return { code: 'pin/counter-changed', pin };
  if (counter.triesLeft === 1 && !lastTryConsent) return { code: 'pin/last-try', pin };
  return undefined;
}

/** After a lost answer: what the card itself says now, if it is still there to be asked. */
export async function recount(session: Session, reader: string, submission: PinSubmission): Promise<void> {
  tellCount(session, submission, { state: 'unknown' });
  try {
    const { application, fileId, maxTries } = pinReferences[submission.pin];
    await session.gateway.withCard(reader, async (card) => {
      if (await select(card, application))
        tellCount(session, submission, await readRetryCounter(card, fileId, maxTries));
    });
  } catch (thrown) {
    cardError(thrown);
  }
}

export function tellCount({ store }: Session, { cardId, pin }: PinSubmission, counter: PinCounter): void {
  store.apply({ type: 'pin-counted', cardId, pin, counter });
}
