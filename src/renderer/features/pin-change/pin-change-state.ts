import { adviceFor, type PinBackground } from '../../../shared/domain/pin-advice.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import type { AppError, AppErrorCode } from '../../../shared/model/app-error.ts';
import type { ChangeablePin, NumericPin } from '../../../shared/model/pin.ts';
import type { Result } from '../../../shared/model/result.ts';
import {
  type EntryAction,
  entryAfter,
  type EntryComplaint,
  isMisshapen,
  type PinEntry,
} from '../../screen-parts/pin-entry/pin-entry.ts';
import { clearedText, emptyText } from '../../screen-parts/pin-entry/pin-text.ts';

/** The three fields of the wizard: the PIN as it is, and the new one twice. */
export type FieldName = 'current' | 'first' | 'second';

type Stage =
  | { readonly at: 'which' }
  | { readonly at: 'current' }
  | { readonly at: 'replacement' }
  | { readonly at: 'done' }
  | { readonly at: 'failed'; readonly error: AppError }
  /** The card left before anything was sent. */
  | { readonly at: 'interrupted' };

/** What the screen shows. `sending`: the card is asked, and nothing can be taken back. */
export type ShownStage = Stage | { readonly at: 'sending'; readonly from: 'screen' | 'pad' };

export const shownStage = ({ stage, sending }: PinChangeState): ShownStage =>
  sending ? { at: 'sending', from: sending } : stage;

/** What keeps the user from going on, shown after an attempt. */
export type Complaint =
  | EntryComplaint<FieldName>
  /** The new one has not been entered a second time yet. */
  | { readonly about: 'repeat' }
  | { readonly about: 'different' }
  /**
   * Others could guess the new one. Only a press after the warning could be heard goes on: not the second of a double
   * click.
   */
  | { readonly about: 'weak'; readonly isHeard: boolean };

export type PinChangeState = PinEntry<FieldName, Complaint> & {
  readonly stage: Stage;
  readonly pin: ChangeablePin;
  /** The tries left that the present PIN showed when the user went on from it. */
  readonly triesSeen: number;
};

export type PinChangeAction =
  | { readonly type: 'choose'; readonly pin: ChangeablePin; readonly shape: PinShape }
  | Extract<EntryAction<FieldName>, { type: 'type' | 'type-here' | 'away' }>
  /** From `which` or `current`; `triesLeft` is what the screen shows. */
  | { readonly type: 'next'; readonly triesLeft: number }
  | { readonly type: 'back' }
  /** From `current`: the reader asks for everything. */
  | { readonly type: 'submit-on-pad'; readonly triesLeft: number }
  /** The press of the last step. */
  | { readonly type: 'submit'; readonly known: PinBackground }
  /** The warning about a weak PIN has been there for a moment. */
  | { readonly type: 'warning-heard' }
  /** `isThere`: the card is still in the reader, so that it could be asked again. */
  | { readonly type: 'answered'; readonly result: Result<void>; readonly isThere: boolean }
  | { readonly type: 'card-left' }
  | { readonly type: 'again' };

const noEntries = { current: emptyText, first: emptyText, second: emptyText } as const;

/** With a PIN that was asked for, the question which one is answered. */
export const startedWith = (
  pin: ChangeablePin,
  at: 'which' | 'current',
  shape: PinShape,
): PinChangeState => ({
  stage: { at },
  pin,
  shape,
  entries: noEntries,
  sending: null,
  triesSeen: 0,
  complaint: null,
  typesHere: false,
});

/** The wizard after an action. An action that does not fit the stage changes nothing. */
export function pinChangeAfter(state: PinChangeState, action: PinChangeAction): PinChangeState {
  if (action.type === 'answered') return state.sending ? answered(state, action) : state;
  return state.sending ? state : prepared(state, action);
}

type Preparation = Exclude<PinChangeAction, { type: 'answered' }>;

function prepared(state: PinChangeState, action: Preparation): PinChangeState {
  const { stage, pin, shape, complaint } = state;
  switch (action.type) {
    case 'choose':
      return stage.at === 'which' ? startedWith(action.pin, 'which', action.shape) : state;
    case 'type':
      return stage.at === stageOfField[action.field] ? entryAfter(state, action) : state;
    case 'next':
      return wentOn(state, action.triesLeft);
    case 'back':
      return wentBack(state);
    case 'type-here':
      return stage.at === 'current' ? entryAfter(state, action) : state;
    case 'submit-on-pad':
      return stage.at === 'current' ? submittedOnPad(state, action.triesLeft) : state;
    case 'submit':
      return stage.at === 'replacement' ? submitted(state, action.known) : state;
    case 'warning-heard':
      return complaint?.about === 'weak' ? { ...state, complaint: { about: 'weak', isHeard: true } } : state;
    case 'card-left':
      return isOver(stage) ? state : { ...startedWith(pin, 'which', shape), stage: { at: 'interrupted' } };
    case 'away':
      return isEntering(stage) ? cleared(state) : state;
    case 'again':
      return isOver(stage) ? startedWith(pin, 'which', shape) : state;
  }
}

const isEntering = ({ at }: Stage): boolean => at === 'current' || at === 'replacement';
const isOver = ({ at }: Stage): boolean => at === 'done' || at === 'failed' || at === 'interrupted';

const stageOfField = {
  current: 'current',
  first: 'replacement',
  second: 'replacement',
} as const satisfies Record<FieldName, Stage['at']>;

function wentOn(state: PinChangeState, triesLeft: number): PinChangeState {
  if (state.stage.at === 'which') return startedWith(state.pin, 'current', state.shape);
  if (state.stage.at !== 'current') return state;
  if (isMisshapen(state, 'current')) return { ...state, complaint: { about: 'shape', field: 'current' } };
  return { ...state, stage: { at: 'replacement' }, triesSeen: triesLeft, complaint: null };
}

/**
 * Going back among the fields loses nothing. Going back to the choice drops everything, because it belonged to one
 * PIN.
 */
function wentBack(state: PinChangeState): PinChangeState {
  if (state.stage.at === 'replacement') return { ...state, stage: { at: 'current' }, complaint: null };
  return state.stage.at === 'current' ? startedWith(state.pin, 'which', state.shape) : state;
}

function submitted(state: PinChangeState, known: PinBackground): PinChangeState {
  const next = entryAfter(state, { type: 'send', fields: ['first'] });
  const complaint = next.sending && complaintOf(state, known);
  return complaint ? { ...state, complaint } : next;
}

/** What is wrong with a new PIN of the right shape. */
function complaintOf({ entries, shape, complaint }: PinChangeState, known: PinBackground): Complaint | null {
  const { current, first, second } = entries;
  if (second.text === '') return { about: 'repeat' };
  if (first.text !== second.text) return { about: 'different' };
  if (adviceFor(shape, first.text, { ...known, current: current.text }).length === 0) return null;
  if (complaint?.about !== 'weak') return { about: 'weak', isHeard: false };
  return complaint.isHeard ? null : complaint;
}

const submittedOnPad = (state: PinChangeState, triesLeft: number): PinChangeState =>
  entryAfter({ ...state, triesSeen: triesLeft }, { type: 'send-from-pad' });

type Answered = Extract<PinChangeAction, { type: 'answered' }>;

function answered(state: PinChangeState, action: Answered): PinChangeState {
  const { result, isThere } = action;
  const dropped: PinChangeState = entryAfter(state, action);
  if (result.ok) return { ...dropped, stage: { at: 'done' } };
  const { error } = result;
  const recovery = isThere ? recoveryFrom(error.code) : 'none';
  if (recovery === 'none') return { ...dropped, stage: { at: 'failed', error }, complaint: null };
  const { first, second } = state.entries;
  const entries = recovery === 'enter-again' ? { ...noEntries, first, second } : noEntries;
  const typesHere = state.typesHere || error.code === 'pin/pad-unusable';
  return { ...dropped, stage: { at: 'current' }, entries, typesHere };
}

/**
 * What the wizard can do after a failed change. `enter-again`: enter the present PIN anew, and keep the new one.
 * `choose-again`: enter both anew. `none`: nothing, because the PIN, the card or the reader is not what it was.
 */
export function recoveryFrom(code: AppErrorCode): 'enter-again' | 'choose-again' | 'none' {
  switch (code) {
    case 'pin/wrong':
    case 'pin/last-try':
    case 'pin/counter-changed':
    case 'pin/pad-cancelled':
    case 'pin/pad-timed-out':
    case 'pin/pad-mismatch':
    case 'pin/pad-unusable':
    case 'card/in-use':
    case 'operation/busy':
    case 'operation/declined':
      return 'enter-again';
    case 'pin/shape':
    case 'pin/change-refused':
      return 'choose-again';
    default:
      return 'none';
  }
}

/** A user who comes back after a while starts at the present PIN. */
function cleared(state: PinChangeState): PinChangeState {
  const { current, first, second } = state.entries;
  const full = [current, first, second].find(({ text }) => text !== '') ?? emptyText;
  const fresh = { ...startedWith(state.pin, 'current', state.shape), typesHere: state.typesHere };
  return { ...fresh, entries: { ...noEntries, current: clearedText(full) } };
}

/** The same if everything is entered on the reader's own keys. */
export const padRequestOf = ({ triesSeen }: PinChangeState, pin: NumericPin, cardId: string) => ({
  cardId,
  pin,
  triesSeen,
});

/** The request of the stage `sending`, for the card and the counter that the user saw. */
export const requestOf = ({ pin, entries, triesSeen }: PinChangeState, cardId: string) => ({
  cardId,
  pin,
  current: entries.current.text,
  replacement: entries.first.text,
  triesSeen,
});

/** Whether the two new entries agree, once the second has as many characters as the first. */
export function comparison({ first, second }: PinChangeState['entries']): 'same' | 'different' | undefined {
  if (first.text === '' || second.text.length < first.text.length) return undefined;
  return first.text === second.text ? 'same' : 'different';
}
