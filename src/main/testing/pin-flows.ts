import type { ReaderSlot } from '../../shared/model/card.ts';
import type { PinCounter, PinKind } from '../../shared/model/pin.ts';
import type { Result } from '../../shared/model/result.ts';
import type { VirtualCard } from '../../virtual-card/virtual-card.ts';
import { ChangeNotes } from '../usecases/change-notes.ts';
import { changePin } from '../usecases/change-pin.ts';
import type { PinGate } from '../usecases/pin-gate.ts';
import { readSignatureCertificate } from '../usecases/read-signature-certificate.ts';
import type { Session } from '../usecases/session.ts';

/** Something a user does with a PIN of a fresh `adult` card. */
export type PinFlow = {
  readonly pin: PinKind;
  readonly old: string;
  /** The PIN afterwards; missing for a flow that changes nothing. */
  readonly replacement?: string;
  run(session: Session, gate: PinGate, cardId: string): Promise<Result<unknown>>;
};

const forgetful = { load: () => undefined, save: () => undefined, remove: () => undefined };

const changeFlow = (pin: 'auth' | 'sign' | 'card-info', old: string, replacement: string): PinFlow => ({
  pin,
  old,
  replacement,
  run: (session, gate, cardId) =>
    changePin(gate, new ChangeNotes(session.store, forgetful), {
      cardId,
      pin,
      current: old,
      replacement,
      triesSeen: pin === 'sign' ? 5 : 3,
    }),
});

export const pinFlows = {
  'show the signature certificate': {
    pin: 'sign',
    old: 'ABC123',
    run: (session, gate, cardId) =>
      readSignatureCertificate(session, gate, {
        cardId,
        password: 'ABC123',
        triesSeen: 5,
      }),
  },
  'change the user-authentication PIN': changeFlow('auth', '1234', '5820'),
  'change the signature password': changeFlow('sign', 'ABC123', 'KAKI2026'),
  'change the card-information PIN': changeFlow('card-info', '1234', '9047'),
} as const satisfies Record<string, PinFlow>;

/** The counter on the screen, while there is a card. */
export const shownCounter = (slot: ReaderSlot | undefined, pin: PinKind): PinCounter | undefined =>
  slot?.state === 'card' ? slot.card.pins[pin] : undefined;

/** A VERIFY or CHANGE with a value in it. */
export const carriesPin = (command: Uint8Array): boolean =>
  (command[1] === 0x20 || command[1] === 0x24) && command.length > 5;

/**
 * Why the program did not tell the truth about the card; undefined if it did. Each PIN command was sent at most once.
 * The PIN on the card is the old one unless the program said that it was changed, or that it cannot know. A number of
 * tries on the screen is the card's own.
 * @param shown the counter on the screen; undefined if the card has left it
 */
export function untruth(
  flow: PinFlow,
  card: VirtualCard,
  sent: readonly Uint8Array[],
  result: Result<unknown>,
  shown: PinCounter | undefined,
): string | undefined {
  const instructions = sent.filter(carriesPin).map((command) => command[1]);
  if (new Set(instructions).size !== instructions.length) return 'a PIN command was sent twice';
  if (!result.ok && result.error.code === 'internal') return 'an internal error';
  const { old, replacement } = flow;
  const { value: onCard, triesLeft } = card.inspect().pins[flow.pin] ?? {};
  const isShownTruly =
    shown?.state === 'ok'
      ? shown.triesLeft === triesLeft
      : shown?.state !== 'blocked' && shown?.state !== 'absent';
  if (!isShownTruly)
    return `the card has ${triesLeft} tries left, and the screen says ${JSON.stringify(shown)}`;
  const mayBe =
    replacement === undefined
      ? [old]
      : result.ok
        ? [replacement]
        : result.error.code === 'pin/change-unknown'
          ? [old, replacement]
          : [old];
  return mayBe.includes(onCard ?? '')
    ? undefined
    : `the card has ${onCard}, and the program said ${JSON.stringify(result)}`;
}
