import { blockedError } from '../../shared/domain/blocked-secret.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { PinCounter } from '../../shared/model/pin.ts';
import type { CardTransport } from '../card/card-gateway.ts';
import { isCard } from '../card/my-number/card-identity.ts';
import { askTries, fallenPin, tellCount } from './ask-tries.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';
import { selectPlaceOf } from '../card/my-number/secret-place.ts';
import { cardError } from './faults.ts';
import { cardIn } from './card-in.ts';
import type { Session } from './session.ts';
import type { WantedSecret } from './wanted-secret.ts';
import { Gone } from './why-gone.ts';

/** A card that may get the PIN: its tries left, and the PIN's application, with the PIN's EF selected in it. */
export type Admitted = { readonly triesLeft: number; readonly application: SelectedApplication };

/** The tries left that this program last showed, if there are some and the user saw the same. Throws `Gone`. */
export function triesShown(session: Session, submission: WantedSecret): Result<number> {
  const fallen = fallenPin(session, submission.cardId);
  if (fallen) return fail({ code: 'pin/counter-falls', pin: fallen });
  const card = cardIn(session, submission.cardId);
  if (!card) throw new Gone();
  return triesIn(card.pins[submission.pin], submission);
}

/**
 * Lets the submission reach the card, or says why it must not: another card, one that cannot be told from others,
 * another counter than the user saw, one that fell by itself, a blocked PIN. On the way it selects the PIN's
 * application and EF, and tells the session the counter. Throws `Gone` if the card has left.
 * @returns the tries left, and the application
 */
export async function admit(
  session: Session,
  card: CardTransport,
  wanted: WantedSecret,
): Promise<Result<Admitted>> {
  const { cardId, pin, profile, secret } = wanted;
  const known = session.memory.get(cardId);
  if (!known) throw new Gone();
  if (!known.identity.record && !known.identity.certificate) return fail({ code: 'card/unidentified' });
  if (!(await isCard(card, profile, known.identity))) return fail({ code: 'card/changed' });
  const application = await selectPlaceOf(card, profile, secret);
  if (!application) return fail({ code: 'pin/absent', pin });
  const counter = await askTries(session, application, wanted);
  const fallen = fallenPin(session, cardId);
  if (fallen) return fail({ code: 'pin/counter-falls', pin: fallen });
  const triesLeft = triesIn(counter, wanted);
  return triesLeft.ok ? ok({ triesLeft: triesLeft.value, application }) : triesLeft;
}

function triesIn(counter: PinCounter | undefined, { pin, secret, triesSeen }: WantedSecret): Result<number> {
  if (!counter || counter.state === 'absent') return fail({ code: 'pin/absent', pin });
  if (counter.state === 'blocked') return fail(blockedError('pin/blocked', secret));
  if (counter.state !== 'ok' || counter.triesLeft !== triesSeen)
    return fail({ code: 'pin/counter-changed', pin });
  return ok(counter.triesLeft);
}

/** After a lost answer: what the card itself says now, if it is still there to be asked and is still that card. */
export async function recount(session: Session, reader: string, wanted: WantedSecret): Promise<void> {
  tellCount(session, wanted, { state: 'unknown' });
  try {
    const { cardId, profile, secret } = wanted;
    await session.gateway.withCard(reader, async (card) => {
      const known = session.memory.get(cardId);
      if (!known || !(await isCard(card, profile, known.identity))) return;
      const application = await selectPlaceOf(card, profile, secret);
      if (application) await askTries(session, application, wanted);
    });
  } catch (thrown) {
    cardError(thrown);
  }
}
