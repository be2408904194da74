import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { PinCounter } from '../../shared/model/pin.ts';
import { select } from '../card/my-number/application.ts';
import type { CardTransport } from '../card/card-gateway.ts';
import { isCard } from '../card/my-number/card-identity.ts';
import { pinReferences } from '../card/my-number/pin-references.ts';
import { askTries, fallenPin, tellCount } from './ask-tries.ts';
import { cardError } from './faults.ts';
import type { PinSubmission } from './pin-submission.ts';
import { cardIn } from './read-card.ts';
import type { Session } from './session.ts';

/** The tries left by what this program last showed, where there are some and they are what the user saw. */
export function triesShown(session: Session, submission: PinSubmission): Result<number> {
  const fallen = fallenPin(session, submission.cardId);
  if (fallen) return fail({ code: 'pin/counter-falls', pin: fallen });
  const card = cardIn(session, submission.cardId);
  return card ? triesIn(card.pins[submission.pin], submission) : fail({ code: 'card/changed' });
}

/**
 * Lets the submission reach the card, or says why it must not: another card, one that cannot be told from others, another
 * counter than the user saw, one that fell by itself, a blocked PIN. Selects the PIN's application and EF on the way, and tells the session the
 * counter.
 * @returns the tries left
 */
export async function admit(
  session: Session,
  card: CardTransport,
  submission: PinSubmission,
): Promise<Result<number>> {
  const { cardId, pin } = submission;
  const known = session.memory.get(cardId);
  if (!known) return fail({ code: 'card/changed' });
  if (!known.identity.record && !known.identity.certificate) return fail({ code: 'card/unidentified' });
  if (!(await isCard(card, known.identity))) return fail({ code: 'card/changed' });
  if (!(await select(card, pinReferences[pin].application))) return fail({ code: 'pin/absent', pin });
  const counter = await askTries(session, card, submission);
  const fallen = fallenPin(session, cardId);
  if (fallen) return fail({ code: 'pin/counter-falls', pin: fallen });
  return triesIn(counter, submission);
}

function triesIn(counter: PinCounter, { pin, triesSeen }: PinSubmission): Result<number> {
  if (counter.state === 'blocked') return fail({ code: 'pin/blocked', pin });
  if (counter.state === 'absent') return fail({ code: 'pin/absent', pin });
  if (counter.state !== 'ok' || counter.triesLeft !== triesSeen)
    return fail({ code: 'pin/counter-changed', pin });
  return ok(counter.triesLeft);
}

/** After a lost answer: what the card itself says now, if it is still there to be asked and is still that card. */
export async function recount(session: Session, reader: string, submission: PinSubmission): Promise<void> {
  tellCount(session, submission, { state: 'unknown' });
  try {
    const { application } = pinReferences[submission.pin];
    await session.gateway.withCard(reader, async (card) => {
      const known = session.memory.get(submission.cardId);
      if (!known || !(await isCard(card, known.identity)) || !(await select(card, application))) return;
      await askTries(session, card, submission);
    });
  } catch (thrown) {
    cardError(thrown);
  }
}
