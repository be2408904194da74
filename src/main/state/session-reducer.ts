import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardKind, CardView, ReaderSlot, ReaderView } from '../../shared/model/card.ts';
import { isUndated } from '../../shared/domain/card-facts.ts';
import { certificatesOf, profileOf, secretsOf } from '../../shared/generations/generations.ts';
import { settingsUnder } from '../../shared/domain/settings-under.ts';
import { noticeKey } from '../../shared/domain/notice-key.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { NO_POLICY, type PolicyView } from '../../shared/model/policy.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Instant, JstDay } from '../../shared/model/time.ts';
import type { SessionEvent } from './session-event.ts';

export type SessionState = Omit<AppSnapshot, 'revision'>;

/**
 * A session in which nothing is known yet.
 * @param builtAfter the build's own day, if the clock is to be compared with it
 */
export const initialSession = (
  asOf: Instant,
  settings: Settings,
  builtAfter: JstDay | null = null,
  policy: PolicyView = NO_POLICY,
): SessionState => ({
  asOf,
  builtAfter,
  service: { state: 'starting' },
  readers: [],
  chosenReader: null,
  sample: null,
  settings: settingsUnder(policy, settings),
  policy,
  reminders: [],
  notices: [],
  lastChange: null,
  isEnding: false,
});

/**
 * The next state of the session. Pure. A fact that certainly changes nothing, such as one about a card that has left,
 * gives the same object back.
 */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'time-passed':
      return event.now === state.asOf ? state : { ...state, asOf: event.now };
    case 'settings-changed':
      return { ...state, settings: settingsUnder(state.policy, event.settings) };
    case 'reminders-changed':
      return { ...state, reminders: event.reminders };
    case 'noticed':
      return { ...state, notices: withNotice(state.notices, event.notice) };
    case 'notice-over':
      return state.notices.some((notice) => noticeKey(notice) === event.key)
        ? { ...state, notices: state.notices.filter((notice) => noticeKey(notice) !== event.key) }
        : state;
    case 'change-noted':
      return { ...state, lastChange: event.change };
    case 'ending':
      return { ...state, isEnding: true };
    case 'sample-changed':
      return {
        ...state,
        sample: event.sample,
        service: { state: 'starting' },
        readers: [],
        chosenReader: null,
      };
    case 'reader-chosen':
      return state.readers.some(({ name }) => name === event.name)
        ? { ...state, chosenReader: event.name }
        : state;
    case 'service-starting':
      return { ...state, service: { state: 'starting' } };
    case 'service-failed':
      return { ...state, service: { state: 'failed', error: event.error }, readers: [] };
    case 'readers-changed':
      return changeReaders(state, event.readers);
    case 'pin-pad-found':
      return mapReaders(state, (view) =>
        view.name === event.reader ? { ...view, pinPad: event.pinPad } : view,
      );
    case 'card-failed':
      return withCardSlot(state, event.cardId, () => ({
        state: 'failed',
        cardId: event.cardId,
        error: event.error,
      }));
    case 'card-identified':
      return withCardSlot(state, event.cardId, () => ({
        state: 'card',
        cardId: event.cardId,
        card: unreadCard(event.kind),
      }));
    case 'certificate-found':
      return withCard(state, event.cardId, (card) => ({
        ...card,
        certificates: { ...card.certificates, [event.kind]: event.slot },
      }));
    case 'reading-interrupted':
      return withCard(state, event.cardId, (card) => ({ ...card, interrupted: event.error }));
    case 'issuer-checked':
      return withCard(state, event.cardId, (card) => withIssuerCheck(card, event));
    case 'pin-counted':
      return withCard(state, event.cardId, (card) => ({
        ...card,
        pins: { ...card.pins, [event.pin]: event.counter },
      }));
    case 'card-expiry-found':
      return withCard(state, event.cardId, (card) => ({ ...card, expiresOn: event.expiresOn }));
  }
}

/** Replaces the one with its key, or else goes to the end. */
const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] =>
  notices.some((each) => noticeKey(each) === noticeKey(notice))
    ? notices.map((each) => (noticeKey(each) === noticeKey(notice) ? notice : each))
    : [...notices, notice];

function changeReaders(
  state: SessionState,
  readers: Extract<SessionEvent, { type: 'readers-changed' }>['readers'],
): SessionState {
  const known = new Map(state.readers.map((view) => [view.name, view]));
  return {
    ...state,
    service: { state: 'running' },
    readers: readers.map(({ name, cardId }) => ({
      ...known.get(name),
      name,
      slot: nextSlot(known.get(name)?.slot ?? { state: 'empty' }, cardId),
    })),
    chosenReader: readers.some(({ name }) => name === state.chosenReader) ? state.chosenReader : null,
  };
}

function nextSlot(before: ReaderSlot, cardId: string | null): ReaderSlot {
  if (cardId !== null)
    return 'cardId' in before && before.cardId === cardId ? before : { state: 'identifying', cardId };
  if (!('cardId' in before)) return before;
  return { state: leftEarly(before) ? 'taken-out-early' : 'empty' };
}

function withCardSlot(
  state: SessionState,
  cardId: string,
  next: (slot: ReaderSlot) => ReaderSlot,
): SessionState {
  return mapReaders(state, (view) =>
    'cardId' in view.slot && view.slot.cardId === cardId ? { ...view, slot: next(view.slot) } : view,
  );
}

function withCard(state: SessionState, cardId: string, next: (card: CardView) => CardView): SessionState {
  return withCardSlot(state, cardId, (slot) =>
    slot.state === 'card' ? { ...slot, card: next(slot.card) } : slot,
  );
}

function mapReaders(state: SessionState, next: (view: ReaderView) => ReaderView): SessionState {
  const readers = state.readers.map(next);
  return readers.some((view, index) => view !== state.readers[index]) ? { ...state, readers } : state;
}

function withIssuerCheck(card: CardView, event: Extract<SessionEvent, { type: 'issuer-checked' }>): CardView {
  const slot = card.certificates[event.kind];
  if (slot?.state !== 'readable') return card;
  const checked = { ...slot, certificate: { ...slot.certificate, issuerCheck: event.check } };
  return { ...card, certificates: { ...card.certificates, [event.kind]: checked } };
}

/** Early means before any dates were read: then nothing of the card could be shown. */
const leftEarly = (slot: ReaderSlot): boolean =>
  slot.state === 'identifying' ||
  (slot.state === 'failed' && slot.error.code === 'card/removed') ||
  (slot.state === 'card' && isUndated(slot.card));

const pending = { state: 'pending' } as const;

/** A card of which only its generation is known, and so what can become known of it. */
function unreadCard(kind: CardKind): CardView {
  const profile = profileOf(kind);
  return {
    kind,
    expiresOn: pending,
    certificates: Object.fromEntries(
      certificatesOf(profile).map((certificate) => [certificate.kind, pending]),
    ),
    pins: Object.fromEntries(secretsOf(profile).map((secret) => [secret.kind, pending])),
  };
}
