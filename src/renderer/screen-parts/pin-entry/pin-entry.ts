import { shapeFaults } from '../../../shared/domain/pin-policy.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { PinKind, PinPadUse } from '../../../shared/model/pin.ts';
import type { Result } from '../../../shared/model/result.ts';
import { clearedText, emptyText, type PinText, typeInto } from './pin-text.ts';

/** What keeps the user from going on, shown after an attempt to. A screen may add complaints of its own. */
export type EntryComplaint<Field extends string> =
  { readonly about: 'shape'; readonly field: Field } | { readonly about: 'answer'; readonly error: AppError };

/** One secret on its way from the user to the card. `Field` names the fields it is typed into. */
export type PinEntry<Field extends string, Complaint = EntryComplaint<Field>> = {
  readonly pin: PinKind;
  /** What it looks like on the card that it is for. */
  readonly shape: PinShape;
  readonly entries: Readonly<Record<Field, PinText>>;
  /** Where the secret came from, while the card is asked and nothing can be taken back. */
  readonly sending: 'screen' | 'pad' | null;
  readonly complaint: Complaint | null;
  /** The user chose to type here although the reader has keys. */
  readonly typesHere: boolean;
};

export type EntryAction<Field extends string> =
  | { readonly type: 'type'; readonly field: Field; readonly text: string; readonly isComposing: boolean }
  /** The press that sends: the named fields are checked first, in this order. */
  | { readonly type: 'send'; readonly fields: readonly Field[] }
  | { readonly type: 'send-from-pad' }
  | { readonly type: 'answered'; readonly result: Result<unknown> }
  /** Nobody has been at the window for a while. */
  | { readonly type: 'away' }
  /** Whether to type on this screen rather than on the reader's own keys. */
  | { readonly type: 'type-here'; readonly typesHere: boolean };

/** The one field of a secret that is asked for once. */
export type OnlyField = 'only';

export const onePin = (pin: PinKind, shape: PinShape): PinEntry<OnlyField> => ({
  pin,
  shape,
  entries: { only: emptyText },
  sending: null,
  complaint: null,
  typesHere: false,
});

/** The entry after an action. While the card is asked, nothing is typed and nothing is sent a second time. */
export function entryAfter<Field extends string, State extends PinEntry<Field, unknown>>(
  state: State,
  action: EntryAction<Field>,
): State {
  switch (action.type) {
    case 'type':
      return state.sending ? state : typed(state, action.field, action.text, action.isComposing);
    case 'send':
      return state.sending ? state : sent(state, action.fields);
    case 'send-from-pad':
      return state.sending || !isForKeys(state.shape) ? state : { ...state, sending: 'pad', complaint: null };
    case 'answered':
      return state.sending ? answered(state, action.result) : state;
    case 'away':
      return { ...state, entries: mapEntries(state, clearedText), complaint: null };
    case 'type-here':
      return state.sending
        ? state
        : {
            ...state,
            entries: mapEntries(state, () => emptyText),
            complaint: null,
            typesHere: action.typesHere,
          };
  }
}

function typed<Field extends string, State extends PinEntry<Field, unknown>>(
  state: State,
  field: Field,
  text: string,
  isComposing: boolean,
): State {
  const entry = typeInto(state.shape, state.entries[field], text, isComposing);
  return { ...state, entries: { ...state.entries, [field]: entry }, complaint: null };
}

function sent<Field extends string, State extends PinEntry<Field, unknown>>(
  state: State,
  fields: readonly Field[],
): State {
  const field = fields.find((each) => isMisshapen(state, each));
  if (field !== undefined) return { ...state, complaint: { about: 'shape', field } };
  return { ...state, sending: 'screen', complaint: null };
}

/** Whatever the card said, the typed text is not needed any more. */
const answered = <State extends PinEntry<string, unknown>>(state: State, result: Result<unknown>): State => ({
  ...state,
  entries: mapEntries(state, () => emptyText),
  sending: null,
  complaint: result.ok ? null : { about: 'answer', error: result.error },
});

const mapEntries = <Field extends string>(
  { entries }: Pick<PinEntry<Field, unknown>, 'entries'>,
  change: (entry: PinText) => PinText,
): Readonly<Record<string, PinText>> =>
  Object.fromEntries(Object.entries<PinText>(entries).map(([field, entry]) => [field, change(entry)]));

/** Whether what was typed into this field cannot be the secret. */
export const isMisshapen = <Field extends string>(
  { shape, entries }: Pick<PinEntry<Field, unknown>, 'shape' | 'entries'>,
  field: Field,
): boolean => shapeFaults(shape, entries[field].text).length > 0;

/** Whether a reader's own keys can enter this secret: they have digits only. */
export const isForKeys = ({ alphabet }: PinShape): boolean => alphabet === 'digits';

/**
 * Whether the secret is entered on the reader's own keys; if not, why, if that is known and not the user's choice.
 * @param wanted what the reader has to be able to do: `enter` a secret, or enter a new one too
 */
export function keysFor(
  { shape, typesHere }: Pick<PinEntry<string, unknown>, 'shape' | 'typesHere'>,
  pinPad: PinPadUse | undefined,
  wanted: 'enter' | 'change',
): 'used' | 'not-chosen' | 'no-letters' | 'no-keys' | 'unknown' {
  if (pinPad === undefined) return 'unknown';
  const isAble = pinPad === 'change' || pinPad === wanted;
  if (!isForKeys(shape)) return isAble ? 'no-letters' : 'unknown';
  if (!isAble) return 'no-keys';
  return typesHere ? 'not-chosen' : 'used';
}
