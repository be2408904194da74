import type {
  ApplicationProfile,
  CardProfile,
  CertificateProfile,
} from '../../shared/generations/card-profile.ts';
import type { GenerationId } from '../../shared/generations/kinds.ts';
import type { CertificateKind, CertificateSlot } from '../../shared/model/certificate.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import type { FamilyCard } from '../card/card-family.ts';
import { type CardTransport, TransportFault } from '../card/card-gateway.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';
import { selectApplication } from '../card/my-number/aid.ts';
import { identityOf, readAvailability, readCertificate } from '../card/my-number/card-certificates.ts';
import { cardExpiryIn, readCardRecord } from '../card/my-number/card-record.ts';
import type { KnownIdentity } from '../state/card-memory.ts';
import { askTries } from './ask-tries.ts';
import { cardIn } from './card-in.ts';
import { cardName } from './card-name.ts';
import { attempt, optional, slotOf } from './certificate-slot.ts';
import type { Session } from './session.ts';

/**
 * Reads what this card has according to its profile, one application after the other, and tells the session each fact
 * as it comes. The first application is selected already.
 */
export async function readApplications(
  session: Session,
  card: CardTransport,
  cardId: string,
  { application, profile }: FamilyCard,
): Promise<void> {
  const reading = new Reading(session, cardId, profile.id);
  const [first, ...others] = profile.applications;
  const unread = new Set<CertificateKind>();
  for (const certificate of first.certificates)
    if (!certificate.readAfter && !(await reading.certificate(application, certificate)))
      unread.add(certificate.kind);
  const named = await reading.identifiedBefore(card, application, profile);
  await reading.counters(named, first);
  const has = first.availability;
  const available = has ? await optional(() => readAvailability(named, has), {}) : {};
  for (const certificate of first.certificates) reading.tellAvailability(certificate, available, unread);
  for (const other of others) await reading.application(card, other);
  if (!profile.applications.some(({ cardRecord }) => cardRecord)) reading.tellExpiry(undefined);
}

/** One card that is being read. What is found of it goes to the session. */
class Reading {
  readonly #session: Session;
  readonly #cardId: string;
  readonly #generation: GenerationId;

  constructor(session: Session, cardId: string, generation: GenerationId) {
    this.#session = session;
    this.#cardId = cardId;
    this.#generation = generation;
  }

  /** Reads one that needs no secret. False if there is none to read. */
  async certificate(application: SelectedApplication, certificate: CertificateProfile): Promise<boolean> {
    const { kind } = certificate;
    const outcome = await attempt(() => readCertificate(application, certificate));
    if ('slot' in outcome) {
      this.#tellCertificate(kind, outcome.slot);
      return false;
    }
    if (outcome.state === 'read') this.#keep(kind, outcome.bytes);
    this.#tellCertificate(kind, await slotOf(outcome, kind, this.#generation));
    return outcome.state === 'read';
  }

  /**
   * A card without a certificate that is free to read is identified by its record, before anything is asked that a
   * card may count as a try.
   * @returns the first application, selected again if another one had to be
   */
  async identifiedBefore(
    card: CardTransport,
    first: SelectedApplication,
    { applications }: CardProfile,
  ): Promise<SelectedApplication> {
    const own = applications.find(({ cardRecord }) => cardRecord);
    if (cardName(this.#session, this.#cardId) !== undefined || !own?.cardRecord) return first;
    const { shortFile } = own.cardRecord;
    const record = await optional(async () => {
      const selected = await selectApplication(card, own);
      return selected && readCardRecord(selected, shortFile);
    }, undefined);
    if (record) this.#identify('record', record);
    const again = await selectApplication(card, applications[0]);
    if (!again) throw new TransportFault('card-removed', 'another card lies there');
    return again;
  }

  /**
   * Whether there is a certificate that could not be read: by the card's own word, or by whether its secret is there.
   */
  tellAvailability(
    { kind, readAfter }: CertificateProfile,
    available: Readonly<Partial<Record<CertificateKind, boolean>>>,
    unread: ReadonlySet<CertificateKind>,
  ): void {
    const pins = cardIn(this.#session, this.#cardId)?.pins;
    if (!pins) return;
    if (readAfter) {
      const isThere = available[kind] ?? pins[readAfter]?.state !== 'absent';
      this.#tellCertificate(kind, { state: isThere ? 'needs-password' : 'absent' });
    } else if (available[kind] === false && unread.has(kind)) {
      this.#tellCertificate(kind, { state: 'absent' });
    }
  }

  /** Reads one of the others, if the card has it. */
  async application(card: CardTransport, profile: ApplicationProfile): Promise<void> {
    const selected = await optional(() => selectApplication(card, profile), 'unknown' as const);
    if (selected === 'unknown' || !selected) {
      if (profile.cardRecord) this.tellExpiry(undefined);
      const state = selected === 'unknown' ? 'unknown' : 'absent';
      for (const { kind } of profile.secrets ?? []) this.#tellCounter(kind, { state });
      return;
    }
    if (profile.cardRecord) this.tellExpiry(await readCardRecord(selected, profile.cardRecord.shortFile));
    await this.counters(selected, profile);
  }

  async counters(application: SelectedApplication, { secrets = [] }: ApplicationProfile): Promise<void> {
    for (const secret of secrets)
      await askTries(this.#session, application, { cardId: this.#cardId, secret });
  }

  /** @param record the card's own; undefined if it cannot be read */
  tellExpiry(record: Uint8Array | undefined): void {
    if (record) this.#identify('record', record);
    const day = record && cardExpiryIn(record);
    this.#session.store.apply({
      type: 'card-expiry-found',
      cardId: this.#cardId,
      expiresOn: day ? { state: 'known', value: day } : { state: 'unknown' },
    });
  }

  #keep(kind: CertificateKind, der: Uint8Array): void {
    this.#identify('certificate', identityOf(der));
    this.#session.memory.keep(this.#cardId, 'certificates', kind, der);
  }

  /** Another card than the one read under this id so far, so that one has left. */
  #identify(source: keyof KnownIdentity, bytes: Uint8Array): void {
    if (!this.#session.memory.identify(this.#cardId, source, bytes))
      throw new TransportFault('card-removed', 'another card lies there');
  }

  #tellCertificate(kind: CertificateKind, slot: CertificateSlot): void {
    this.#session.store.apply({ type: 'certificate-found', cardId: this.#cardId, kind, slot });
  }

  #tellCounter(pin: PinKind, counter: PinCounter): void {
    this.#session.store.apply({ type: 'pin-counted', cardId: this.#cardId, pin, counter });
  }
}
