import type { SecretProfile } from '../../shared/generations/card-profile.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';
import { cardName } from './card-name.ts';
import type { Session } from './session.ts';

type CardPin = { readonly cardId: string; readonly pin: PinKind };

/** The PIN whose tries fell by themselves on this card, if that was noticed. Then it is asked for no counter. */
export function fallenPin(session: Session, cardId: string): PinKind | undefined {
  const name = cardName(session, cardId);
  return name === undefined ? undefined : session.memory.counts.fallenOn(name);
}

/**
 * The one place that asks a card for a counter. It tells the session, also that the card was not asked because its
 * tries fall by themselves. It selects the PIN's EF in its application.
 */
export async function askTries(
  session: Session,
  application: SelectedApplication,
  { cardId, secret }: { readonly cardId: string; readonly secret: SecretProfile },
): Promise<PinCounter> {
  const { kind: pin, file, tries } = secret;
  const counter: PinCounter = fallenPin(session, cardId)
    ? { state: 'unknown' }
    : await application.readRetryCounter(file, tries);
  const name = cardName(session, cardId);
  if (name && counter.state !== 'unknown') session.memory.counts.asked(name, pin, counter);
  session.store.apply({ type: 'pin-counted', cardId, pin, counter });
  tellFall(session, cardId);
  return counter;
}

/** Tells the session what is known of a counter after a PIN was sent. */
export function tellCount(session: Session, { cardId, pin }: CardPin, counter: PinCounter): void {
  noteCount(session, { cardId, pin }, counter);
  session.store.apply({ type: 'pin-counted', cardId, pin, counter });
}

/** A PIN is about to be sent, which explains any next value of the counter. */
export const expectCount = (session: Session, card: CardPin): void =>
  noteCount(session, card, { state: 'unknown' });

function noteCount(session: Session, { cardId, pin }: CardPin, counter: PinCounter): void {
  const name = cardName(session, cardId);
  if (name) session.memory.counts.noted(name, pin, counter);
}

function tellFall(session: Session, cardId: string): void {
  const pin = fallenPin(session, cardId);
  if (pin)
    session.store.apply({ type: 'reading-interrupted', cardId, error: { code: 'pin/counter-falls', pin } });
}

/** Somebody wants a card asked again although its tries fell by themselves. */
export function askAgain(session: Session, cardId: string): void {
  const name = cardName(session, cardId);
  if (name) session.memory.counts.askAgain(name);
}
