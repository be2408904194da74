import { causeOf, type CauseId } from '../../shared/domain/causes.ts';
import { layerIds, layerNumber } from '../../shared/domain/layers.ts';
import { isOwnCard } from '../../shared/generations/generations.ts';
import type { AppError, AppErrorCode } from '../../shared/model/app-error.ts';
import type { CardView, ReaderView } from '../../shared/model/card.ts';
import type { LayerId } from '../../shared/model/doctor.ts';
import type { ServiceFacts } from './machine.ts';
import { cardReaders, devicesToExplain } from './reader-device.ts';
import type { Seen } from './seen.ts';

/** The layers that the program goes through itself when it reads a card, in order. */
export const contactLayers = layerIds.slice(
  layerIds.indexOf('service'),
  layerIds.indexOf('certificates') + 1,
);

/** Errors on the way to the card. Those about a PIN, a file or a signature cannot occur, because none is asked for. */
type ContactCode = Exclude<
  Extract<AppErrorCode, `${'service' | 'reader' | 'card' | 'certificate'}/${string}`>,
  'reader/short-answers'
>;

const causeByError: Readonly<Record<ContactCode, CauseId>> = {
  'service/not-running': 'service-stopped',
  'service/not-installed': 'service-not-installed',
  'service/library-unusable': 'library-unusable',
  'service/part-missing': 'part-missing',
  'service/refused': 'access-refused',
  'service/too-many-clients': 'service-full',
  'service/not-fitting': 'versions-differ',
  'service/not-answering': 'service-hangs',
  'service/gone': 'service-went-away',
  'reader/none': 'no-usb-reader',
  'reader/gone': 'reader-went-away',
  'reader/not-answering': 'reader-hangs',
  'card/none': 'no-card',
  'card/removed': 'card-taken-early',
  'card/changed': 'card-taken-early',
  'card/put-back': 'card-taken-early',
  'card/unidentified': 'unknown-card',
  'card/in-use': 'card-in-use',
  'card/not-permitted': 'card-access-refused',
  'card/not-answering': 'card-mute',
  'card/not-my-number': 'other-card',
  'card/unexpected-answer': 'application-silent',
  'certificate/absent': 'certificate-absent',
  'certificate/unreadable': 'certificate-damaged',
};

const isOnTheWay = (code: AppErrorCode): code is ContactCode => Object.hasOwn(causeByError, code);

/** Anything else is a mistake of ours. */
const causeOfError = (code: AppErrorCode): CauseId =>
  isOnTheWay(code) ? causeByError[code] : 'part-missing';

/** How far the program came on its way to the card, and what stopped it. */
export type Contact = {
  /** The last layer that was passed; none until the service has answered. */
  readonly passed: LayerId | undefined;
  /** What stopped it; undefined if nothing did, or nothing has yet. */
  readonly cause: CauseId | undefined;
  readonly error: AppError | undefined;
  readonly reader: ReaderView | undefined;
};

export function contactOf(seen: Seen): Contact {
  const { snapshot, isOver, isOwnUse } = seen.contact;
  const { service } = snapshot;
  if (service.state === 'failed') return stopped(undefined, serviceCause(service.error, seen), service.error);
  if (service.state === 'starting') return stopped(undefined, isOver ? 'service-hangs' : undefined);
  const reader = bestReader(seen);
  if (!reader) return stopped('permission', undefined);
  const { slot } = reader;
  switch (slot.state) {
    case 'empty':
      return withoutCard(seen, reader);
    case 'taken-out-early':
      return stopped('reader', 'card-taken-early', undefined, reader);
    case 'identifying':
      return stopped('card', isOver && !isOwnUse ? 'card-hangs' : undefined, undefined, reader);
    case 'failed':
      if (isOwnUse && slot.error.code === 'card/in-use') return stopped('card', undefined, undefined, reader);
      return stopped('card', slotCause(slot.error), slot.error, reader);
    case 'card':
      return throughCard(slot.card, isOver, reader);
  }
}

/** The reader in question may be another one, that is plugged in and not listed. */
function withoutCard(seen: Seen, reader: ReaderView): Contact {
  const devices = devicesToExplain(seen);
  if (devices === 'awaited') return stopped('reader', undefined, undefined, reader);
  return devices.length > 0
    ? stopped('permission', 'reader-not-listed', undefined, reader)
    : stopped('reader', 'no-card', undefined, reader);
}

const stopped = (
  passed: LayerId | undefined,
  cause: CauseId | undefined,
  error?: AppError,
  reader?: ReaderView,
): Contact => ({ passed, cause, error, reader });

/** The state of the machine divides one error of the service into several causes, each with its own remedy. */
function serviceCause({ code }: AppError, { service, access }: Seen): CauseId {
  const sandbox = access?.value?.sandbox ?? [];
  const isShutIn = sandbox.includes('flatpak') || sandbox.includes('snap');
  const isAbsent = code === 'service/not-running' || code === 'service/not-installed';
  if (isAbsent && isShutIn && service?.value?.hasSocket !== true) return 'sandbox-shuts-off';
  if (code === 'service/not-running') return causeOfSilence(service?.value);
  if (code === 'service/refused') {
    if (access?.value?.hasSystemBus === false) return 'access-cannot-be-asked';
    const { session = 'unknown' } = access?.value ?? {};
    return session === 'remote' || session === 'inactive' ? 'access-refused-remotely' : 'access-refused';
  }
  return causeOfError(code);
}

/** Why no service answers at the socket. */
function causeOfSilence(service: ServiceFacts | undefined): CauseId {
  if (!service) return 'service-stopped';
  if (service.isSocketNamed === true && service.hasSocket === false) return 'socket-elsewhere';
  if (!service.isInstalled) return 'service-not-installed';
  if (service.hasSocket === true && service.isSocketOpen === false) return 'socket-closed';
  if (service.unit === 'masked') return 'service-masked';
  return service.hasSystemd === false ? 'service-without-systemd' : 'service-stopped';
}

/** A service that lists readers and then refuses the card has another trouble than one that refuses everything. */
const slotCause = ({ code }: AppError): CauseId =>
  code === 'service/refused' ? 'card-access-refused' : causeOfError(code);

function throughCard(card: CardView, isOver: boolean, reader: ReaderView): Contact {
  const slots = Object.values(card.certificates);
  if (card.kind === 'juki') return stopped('card-answer', 'juki-card', undefined, reader);
  if (card.kind === 'unknown-token') return stopped('card-answer', 'unknown-card', undefined, reader);
  for (const slot of slots)
    if (slot.state === 'unreadable') return stopped('card-kind', slotCause(slot.error), slot.error, reader);
  const awaited = [...slots, ...Object.values(card.pins)];
  if (awaited.some(({ state }) => state === 'pending'))
    return stopped('card-kind', isOver ? 'card-hangs' : undefined, undefined, reader);
  return stopped('application', undefined, undefined, reader);
}

const ranks = ['card', 'failed', 'taken-out-early', 'identifying', 'empty'] as const;

/** The reader to examine: one with a My Number Card, else one with any card, else the first. */
export function bestReader(seen: Pick<Seen, 'contact'>): ReaderView | undefined {
  const readers = cardReaders(seen);
  const isMyNumber = ({ slot }: ReaderView): boolean => slot.state === 'card' && isOwnCard(slot.card.kind);
  const ranked = ranks.flatMap((state) => readers.filter(({ slot }) => slot.state === state));
  return readers.find(isMyNumber) ?? ranked[0];
}

/** The layer that a cause belongs to. */
export const layerOfCause = (cause: CauseId): LayerId => {
  const number = Number(causeOf(cause).code.slice(1).split('-')[0]);
  return layerIds[number - 1] ?? 'usb-device';
};

/** Whether the program was seen to pass through this layer on its way to the card. */
export const isPassed = (layer: LayerId, { passed }: Contact): boolean =>
  passed !== undefined && layerNumber(layer) <= layerNumber(passed);
