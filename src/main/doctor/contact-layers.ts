import { kindsIn } from '../../shared/domain/card-facts.ts';
import { layerNumber } from '../../shared/domain/layers.ts';
import type { CauseId } from '../../shared/domain/causes.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { Facts, LayerId } from '../../shared/model/doctor.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import { bestReader, type Contact, contactOf, isPassed, layerOfCause } from './contact.ts';
import { devicesOf } from './reader-device.ts';
import { nameWithoutSerial } from './reader-name.ts';
import type { Seen } from './seen.ts';
import { broken, ok, unknown, type Verdict } from './verdict.ts';

/** A layer that the program itself goes through: it passed, was stopped there, or was stopped before. */
export function judgeContact(layer: LayerId, seen: Seen): Verdict | undefined {
  const contact = contactOf(seen);
  const facts = factsOf(layer, seen, contact);
  const isHere = contact.cause !== undefined && layerOfCause(contact.cause) === layer;
  if (isHere && contact.cause) return broken(contact.cause, { ...facts, ...errorFacts(contact) });
  if (isPassed(layer, contact)) return ok(facts, remarkOf(layer, seen, contact));
  if (contact.cause === undefined) return reached(layer, seen, contact, facts);
  // What stopped the program further in shows that it came through here.
  return layerNumber(layer) < layerNumber(layerOfCause(contact.cause))
    ? ok(facts)
    : { state: 'behind', facts: {} };
}

/** The first layer that was not passed, if nothing is known that stopped the program on its way. */
function reached(layer: LayerId, seen: Seen, contact: Contact, facts: Facts): Verdict | undefined {
  if (layer === 'certificates' && contact.passed === 'application' && contact.reader) {
    const { slot } = contact.reader;
    return slot.state === 'card' ? judgeCertificates(slot.card, seen, facts) : undefined;
  }
  // The program is using the card itself, so nothing can be told about it.
  if (layer === 'card-answer' && contact.passed === 'card' && seen.contact.isOver) return unknown(facts);
  const isWithoutReader =
    contact.passed === 'permission' && seen.contact.snapshot.service.state === 'running';
  if (!isWithoutReader) return seen.contact.isOver ? { state: 'behind', facts: {} } : undefined;
  if (layer !== 'reader') return { state: 'behind', facts: {} };
  return broken(causeWithoutReader(seen), facts);
}

/** The service runs and lists no reader, though nothing before it is broken. */
function causeWithoutReader({ service, access, os }: Seen): CauseId {
  if ((service?.value?.others.length ?? 0) > 0) return 'second-service';
  return os === 'windows' && access?.value?.session === 'remote' ? 'remote-desktop' : 'reader-not-listed';
}

function judgeCertificates(card: CardView, seen: Seen, facts: Facts): Verdict {
  const { auth } = card.certificates;
  if (!auth || auth.state === 'absent') return broken('certificate-absent', facts);
  const now = seen.now.getTime();
  if (auth.state === 'readable' && Date.parse(auth.certificate.notAfter) < now)
    return broken('certificate-ended', facts);
  if (card.pins.auth?.state === 'blocked') return broken('auth-pin-locked', facts);
  if (card.pins.sign?.state === 'blocked') return broken('sign-password-locked', facts);
  return ok(facts, remarkOfCard(card));
}

function remarkOfCard({ certificates: { auth }, pins }: CardView): CauseId | undefined {
  const counters = Object.values(pins);
  if (counters.some(({ state }) => state === 'blocked')) return 'other-pin-locked';
  if (counters.some((counter) => counter.state === 'ok' && counter.triesLeft === 1)) return 'last-try';
  const isStrange = auth?.state === 'readable' && auth.certificate.issuerCheck.state === 'mismatch';
  return isStrange ? 'issuer-not-confirmed' : undefined;
}

function remarkOf(layer: LayerId, seen: Seen, { reader }: Contact): CauseId | undefined {
  if (layer === 'reader') {
    const isVirtual = seen.contact.snapshot.readers.some(({ name }) => VIRTUAL.test(name));
    return isVirtual && (seen.programs?.value?.openPorts.length ?? 0) > 0
      ? 'reader-open-to-network'
      : undefined;
  }
  const kind = reader?.slot.state === 'card' ? reader.slot.card.kind : undefined;
  return layer === 'card-kind' && (kind === 'android' || kind === 'iphone') ? 'phone-instead' : undefined;
}

/** The reader that vpcd makes. A telephone or a program puts cards into it. */
const VIRTUAL = /^Virtual PCD/;

function factsOf(layer: LayerId, seen: Seen, { reader }: Contact): Facts {
  const { service, access, programs, contact } = seen;
  switch (layer) {
    case 'service':
      return {
        servicePackage: service?.value?.isInstalled,
        serviceSocket: service?.value?.hasSocket,
        serviceUnit: service?.value?.unit,
        services: service?.value?.states?.slice(),
      };
    case 'service-version':
      return { libraryVersion: service?.value?.libraryVersion };
    case 'permission':
      return {
        session: access?.value?.session,
        systemBus: access?.value?.hasSystemBus,
        accessRules: access?.value?.rules?.slice(),
        sandbox: access?.value?.sandbox.slice(),
      };
    case 'reader':
      return {
        readers: contact.snapshot.readers.slice(0, 16).map(({ name }) => nameWithoutSerial(name)),
        readerDevices: pluggedIn(seen),
        openPorts: programs?.value?.openPorts.slice(),
      };
    case 'card': {
      const best = bestReader(seen);
      return { chosenReader: best && nameWithoutSerial(best.name) };
    }
    case 'card-answer':
      return { programs: programs?.value?.running.slice() };
    case 'card-kind':
      return { cardKind: reader?.slot.state === 'card' ? reader.slot.card.kind : undefined };
    case 'certificates':
      return reader?.slot.state === 'card' ? cardFacts(reader.slot.card, seen.now) : {};
    default:
      return {};
  }
}

/** Which listed reader is which device on USB, if the reader tells it. */
function pluggedIn(seen: Seen): string[] | undefined {
  const told = seen.contact.snapshot.readers.flatMap(({ name }) => {
    const [device] = devicesOf(name, seen);
    return device ? [`${nameWithoutSerial(name)} = ${device.id}`] : [];
  });
  return told.length > 0 ? told : undefined;
}

function errorFacts({ error }: Contact): Facts {
  if (!error) return {};
  return { error: error.code, statusWord: 'statusWord' in error ? error.statusWord : undefined };
}

/** Without days, because the last day of a certificate is its holder's birthday. */
function cardFacts({ certificates, pins }: CardView, now: Date): Facts {
  return {
    certificates: kindsIn(certificates).map((kind) => {
      const slot = certificates[kind];
      if (slot?.state !== 'readable') return `${kind} ${slot?.state ?? 'absent'}`;
      const { notBefore, notAfter } = slot.certificate;
      const at = now.getTime();
      const period =
        at < Date.parse(notBefore) ? 'not-yet' : at > Date.parse(notAfter) ? 'expired' : 'within';
      return `${kind} ${period}`;
    }),
    counters: (Object.entries(pins) as readonly [PinKind, PinCounter][]).map(([kind, counter]) =>
      counter.state === 'ok'
        ? `${kind} ${counter.triesLeft}/${counter.maxTries}`
        : `${kind} ${counter.state}`,
    ),
  };
}
