import { isUndated, kindsIn } from '../../shared/domain/card-facts.ts';
import { profileOf } from '../../shared/generations/generations.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { type CardTransport, TransportFault, type TransportFaultReason } from '../card/card-gateway.ts';
import { askFamilies } from '../card/card-family.ts';
import { families } from '../card/families.ts';
import { selectApplication } from '../card/my-number/aid.ts';
import { readIssuer } from '../card/my-number/card-certificates.ts';
import { cardIn } from './card-in.ts';
import { optional } from './certificate-slot.ts';
import { checkIssuers } from './check-issuers.ts';
import { errorOrMistake } from './faults.ts';
import { limited } from './reading-limit.ts';
import { readApplications } from './read-applications.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';

/** A card that another program reset, or that was not awake yet, is read once more. Reading costs no try. */
const READS = 2;
const PASSING: ReadonlySet<TransportFaultReason> = new Set(['card-removed', 'card-not-answering']);

/**
 * Reads all that a card gives without a PIN and tells the session each fact as it comes: kind and user-authentication
 * dates first, then counters, the card's own expiry, and last the CA certificates. Never rejects: what cannot be read,
 * even because of a mistake of ours, becomes a state of the card or of the one fact.
 * @returns why it could not be read to its end
 */
export async function readCard(
  session: Session,
  reader: string,
  cardId: string,
): Promise<AppError | undefined> {
  // Loaded while the card is still answering, so that parsing waits for nothing. If that fails, it fails again there.
  loadCertificateParser().catch(() => undefined);
  try {
    await onceMore(() =>
      session.gateway.withCard(reader, (card) => readWithoutPin(session, limited(card), cardId)),
    );
  } catch (thrown) {
    return giveUp(session, cardId, thrown);
  }
  const error = await readIssuersInTurn(session, reader, cardId);
  try {
    await checkIssuers(session, cardId);
  } catch (mistake) {
    tellUnchecked(session, cardId);
    return errorOrMistake(mistake, session.report);
  }
  return error;
}

/** All of Home has been read. Only what is compared with the CA certificates is missing if this fails. */
async function readIssuersInTurn(
  session: Session,
  reader: string,
  cardId: string,
): Promise<AppError | undefined> {
  try {
    await onceMore(() =>
      session.gateway.withCard(reader, async (lent) => {
        const card = limited(lent);
        await readIssuers(session, card, cardId);
        await tellPinPad(session, reader, card);
      }),
    );
    return undefined;
  } catch (thrown) {
    return errorOrMistake(thrown, session.report);
  }
}

/** Reads once more if the fault may have passed. */
async function onceMore(read: () => Promise<void>): Promise<void> {
  for (let reads = 1; ; reads += 1) {
    try {
      return await read();
    } catch (thrown) {
      const mayPass = thrown instanceof TransportFault && PASSING.has(thrown.reason);
      if (reads === READS || !mayPass) throw thrown;
    }
  }
}

/** At most the first 24 APDUs: everything Home shows. */
async function readWithoutPin(session: Session, card: CardTransport, cardId: string): Promise<void> {
  const found = await askFamilies(card, families);
  if (!found) {
    session.store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-my-number' } });
    return;
  }
  session.store.apply({ type: 'card-identified', cardId, kind: found.kind });
  await readApplications(session, card, cardId, found);
}

/** The CA certificates come last and in a turn of their own, so that another program need not wait for them. */
async function readIssuers(session: Session, card: CardTransport, cardId: string): Promise<void> {
  const view = cardIn(session, cardId);
  if (view === undefined) return;
  const { applications } = profileOf(view.kind);
  const application = await optional(() => selectApplication(card, applications[0]), undefined);
  if (!application) return;
  for (const certificate of applications[0].certificates) {
    const outcome = await optional(() => readIssuer(application, certificate), undefined);
    if (outcome?.state === 'read') session.memory.keep(cardId, 'issuers', certificate.kind, outcome.bytes);
  }
}

/** Whether the reader has keys of its own. It is asked once for each reader, and only of the reader. */
async function tellPinPad({ store }: Session, reader: string, card: CardTransport): Promise<void> {
  const isKnown = store.snapshot().readers.some((view) => view.name === reader && view.pinPad !== undefined);
  if (isKnown) return;
  const pad = await card.pinPad();
  const pinPad = pad === undefined ? 'none' : pad.enterTwice ? 'change' : 'enter';
  store.apply({ type: 'pin-pad-found', reader, pinPad });
}

/** Facts already told stay. Those still awaited become "not known", so that nothing waits for ever. */
function giveUp(session: Session, cardId: string, thrown: unknown): AppError {
  const { store } = session;
  const error = errorOrMistake(thrown, session.report);
  const card = cardIn(session, cardId);
  if (!card || isUndated(card)) {
    store.apply({ type: 'card-failed', cardId, error });
    return error;
  }
  for (const kind of kindsIn(card.certificates)) {
    if (card.certificates[kind]?.state === 'pending')
      store.apply({ type: 'certificate-found', cardId, kind, slot: { state: 'unreadable', error } });
  }
  for (const pin of kindsIn(card.pins)) {
    if (card.pins[pin]?.state === 'pending')
      store.apply({ type: 'pin-counted', cardId, pin, counter: { state: 'unknown' } });
  }
  store.apply({ type: 'reading-interrupted', cardId, error });
  if (card.expiresOn.state === 'pending')
    store.apply({ type: 'card-expiry-found', cardId, expiresOn: { state: 'unknown' } });
  tellUnchecked(session, cardId);
  return error;
}

function tellUnchecked(session: Session, cardId: string): void {
  for (const kind of kindsIn(cardIn(session, cardId)?.certificates ?? {}))
    session.store.apply({ type: 'issuer-checked', cardId, kind, check: { state: 'unavailable' } });
}
