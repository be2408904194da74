import type { CertificateKind, CertificateSlot } from '../../shared/model/certificate.ts';
import type { PinKind } from '../../shared/model/pin.ts';
import { select } from '../card/my-number/application.ts';
import { type CardTransport, TransportFault, type TransportFaultReason } from '../card/card-gateway.ts';
import { cardExpiryIn, CommonApplication } from '../card/my-number/common-application.ts';
import type { FileOutcome } from '../card/iso7816/elementary-file.ts';
import { identityOf, JpkiApplication } from '../card/my-number/jpki-application.ts';
import { pinReferences } from '../card/my-number/pin-references.ts';
import { UnexpectedStatus } from '../card/iso7816/unexpected-status.ts';
import type { KnownIdentity } from '../state/card-memory.ts';
import { askTries, cardName } from './ask-tries.ts';
import { checkIssuers } from './check-issuers.ts';
import { cardError, errorOrMistake } from './faults.ts';
import { limited } from './reading-limit.ts';
import type { Session } from './session.ts';
import { loadCertificateParser, summarize } from './summarize-certificate.ts';

/** A card that was reset under our hands, or was not awake yet, is read once more; reading costs no try. */
const READS = 2;
const PASSING: ReadonlySet<TransportFaultReason> = new Set(['card-removed', 'card-not-answering']);

/**
 * Reads all that a card gives without a PIN and tells the session each fact as it comes: kind and
 * user-authentication dates first, then counters, the card's own expiry, and at last the CA certificates.
 * Never rejects: what cannot be read becomes a state of the card or of the one fact, a
 * mistake of ours included.
 */
export async function readCard(session: Session, reader: string, cardId: string): Promise<void> {
  // Loaded while the card is still answering, so that parsing waits for nothing.
  void loadCertificateParser();
  try {
    await onceMore(() =>
      session.gateway.withCard(reader, (card) => readWithoutPin(session, limited(card), cardId)),
    );
  } catch (thrown) {
    return giveUp(session, cardId, thrown);
  }
  try {
    await onceMore(() =>
      session.gateway.withCard(reader, async (lent) => {
        const card = limited(lent);
        await readIssuers(session, card, cardId);
        await tellPinPad(session, reader, card);
      }),
    );
  } catch (thrown) {
    // All of Home has been read: what is missing is the comparison with the CA certificates.
    errorOrMistake(thrown, session.report);
  }
  await checkIssuers(session, cardId);
}

/** Reads once more where the fault may have passed. */
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

/** The first 24 APDUs at most: everything Home shows. */
async function readWithoutPin(session: Session, card: CardTransport, cardId: string): Promise<void> {
  const jpki = await JpkiApplication.select(card);
  if (!jpki) {
    session.store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-my-number' } });
    return;
  }
  const kind = await optional(() => jpki.readKind(), 'unknown-token' as const);
  session.store.apply({ type: 'card-identified', cardId, kind });

  const auth = await readAuthentication(session, jpki, cardId);
  if (cardName(session, cardId) === undefined) await identifyByRecord(session, card, cardId);
  await askTries(session, card, { cardId, pin: 'auth' });
  await askTries(session, card, { cardId, pin: 'sign' });
  await tellAvailability(session, jpki, cardId, auth);

  await countInApplication(session, card, cardId, 'card-info');
  await readCommon(session, card, cardId);
}

async function readAuthentication(
  session: Session,
  jpki: JpkiApplication,
  cardId: string,
): Promise<FileOutcome['state']> {
  const outcome = await attempt(() => jpki.readCertificate('auth'));
  if ('slot' in outcome) {
    session.store.apply({ type: 'certificate-found', cardId, kind: 'auth', slot: outcome.slot });
    return 'malformed';
  }
  if (outcome.state === 'read') {
    identify(session, cardId, 'certificate', identityOf(outcome.bytes));
    session.memory.keep(cardId, 'certificates', 'auth', outcome.bytes);
  }
  session.store.apply({
    type: 'certificate-found',
    cardId,
    kind: 'auth',
    slot: await slotOf(outcome, 'auth'),
  });
  return outcome.state;
}

/** Whether there is a signature certificate; its dates need its password. */
async function tellAvailability(
  session: Session,
  jpki: JpkiApplication,
  cardId: string,
  auth: FileOutcome['state'],
): Promise<void> {
  const available = await optional(() => jpki.readAvailability(), { sign: undefined, auth: undefined });
  const card = cardIn(session, cardId);
  if (!card) return;
  const hasSignature = available.sign ?? card.pins.sign.state !== 'absent';
  const slot: CertificateSlot = { state: hasSignature ? 'needs-password' : 'absent' };
  session.store.apply({ type: 'certificate-found', cardId, kind: 'sign', slot });
  if (available.auth === false && auth !== 'read') {
    session.store.apply({ type: 'certificate-found', cardId, kind: 'auth', slot: { state: 'absent' } });
  }
}

async function countInApplication(
  session: Session,
  card: CardTransport,
  cardId: string,
  pin: PinKind,
): Promise<void> {
  const isThere = await optional(() => select(card, pinReferences[pin].application), undefined);
  if (isThere) {
    await askTries(session, card, { cardId, pin });
    return;
  }
  session.store.apply({
    type: 'pin-counted',
    cardId,
    pin,
    counter: { state: isThere === false ? 'absent' : 'unknown' },
  });
}

async function readCommon(session: Session, card: CardTransport, cardId: string): Promise<void> {
  const common = await optional(() => CommonApplication.select(card), undefined);
  const record = await common?.readCardRecord();
  if (record) identify(session, cardId, 'record', record);
  const day = record && cardExpiryIn(record);
  session.store.apply({
    type: 'card-expiry-found',
    cardId,
    expiresOn: day ? { state: 'known', value: day } : { state: 'unknown' },
  });
  if (common) {
    await askTries(session, card, { cardId, pin: 'resident' });
    return;
  }
  session.store.apply({ type: 'pin-counted', cardId, pin: 'resident', counter: { state: 'unknown' } });
}

/**
 * A card without that certificate is known by its record, before anything is asked that a card may count as a try.
 * The JPKI application is selected afterwards, as before.
 */
async function identifyByRecord(session: Session, card: CardTransport, cardId: string): Promise<void> {
  const record = await optional(
    async () => (await CommonApplication.select(card))?.readCardRecord(),
    undefined,
  );
  if (record) identify(session, cardId, 'record', record);
  await optional(() => JpkiApplication.select(card), undefined);
}

/** Another card than the one that was read under this id so far: that one has left. */
function identify(session: Session, cardId: string, source: keyof KnownIdentity, bytes: Uint8Array): void {
  if (!session.memory.identify(cardId, source, bytes))
    throw new TransportFault('card-removed', 'another card lies there');
}

/** The CA certificates come last and in a turn of their own, so that another program is not kept waiting for them. */
async function readIssuers(session: Session, card: CardTransport, cardId: string): Promise<void> {
  if (cardIn(session, cardId) === undefined) return;
  const jpki = await optional(() => JpkiApplication.select(card), undefined);
  if (!jpki) return;
  for (const kind of ['auth', 'sign'] as const) {
    const outcome = await optional(() => jpki.readIssuer(kind), undefined);
    if (outcome?.state === 'read') session.memory.keep(cardId, 'issuers', kind, outcome.bytes);
  }
}

/** Whether the reader has keys of its own. Asked once a reader, and only of the reader. */
async function tellPinPad({ store }: Session, reader: string, card: CardTransport): Promise<void> {
  const isKnown = store.snapshot().readers.some((view) => view.name === reader && view.pinPad !== undefined);
  if (isKnown) return;
  const pad = await card.pinPad();
  const pinPad = pad === undefined ? 'none' : pad.enterTwice ? 'change' : 'enter';
  store.apply({ type: 'pin-pad-found', reader, pinPad });
}

/** The state a file's outcome puts a certificate in. */
export async function slotOf(outcome: FileOutcome, kind: CertificateKind): Promise<CertificateSlot> {
  switch (outcome.state) {
    case 'read':
      return summarize(outcome.bytes, kind);
    case 'not-there':
    case 'empty':
      return { state: 'absent' };
    case 'not-allowed':
      return { state: 'needs-password' };
    case 'malformed':
      return { state: 'unreadable', error: { code: 'certificate/unreadable', reason: 'incomplete' } };
  }
}

async function attempt(
  read: () => Promise<FileOutcome>,
): Promise<FileOutcome | { readonly slot: CertificateSlot }> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof UnexpectedStatus)) throw thrown;
    return { slot: { state: 'unreadable', error: cardError(thrown) } };
  }
}

/** A fact the card need not give: an unknown status word costs this fact and no other. */
async function optional<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof UnexpectedStatus) return otherwise;
    throw thrown;
  }
}

export function cardIn({ store }: Session, cardId: string) {
  for (const { slot } of store.snapshot().readers) {
    if (slot.state === 'card' && slot.cardId === cardId) return slot.card;
  }
  return undefined;
}

/** What was already told stays; what is still awaited becomes "not known", so that nothing waits for ever. */
function giveUp(session: Session, cardId: string, thrown: unknown): void {
  const error = errorOrMistake(thrown, session.report);
  const card = cardIn(session, cardId);
  if (!card || card.certificates.auth.state === 'pending') {
    session.store.apply({ type: 'card-failed', cardId, error });
    return;
  }
  if (card.certificates.sign.state === 'pending') {
    session.store.apply({
      type: 'certificate-found',
      cardId,
      kind: 'sign',
      slot: { state: 'unreadable', error },
    });
  }
  for (const pin of ['sign', 'auth', 'card-info', 'resident'] as const) {
    if (card.pins[pin].state === 'pending')
      session.store.apply({ type: 'pin-counted', cardId, pin, counter: { state: 'unknown' } });
  }
  session.store.apply({ type: 'reading-interrupted', cardId, error });
  if (card.expiresOn.state === 'pending')
    session.store.apply({ type: 'card-expiry-found', cardId, expiresOn: { state: 'unknown' } });
  session.store.apply({ type: 'issuer-checked', cardId, kind: 'auth', check: { state: 'unavailable' } });
}
