import * as z from 'zod/mini';
import { PinKind } from './pin.ts';

/** There if no kiosk sets the secret anew on cards of that generation. */
const onlyAtOffice = z.optional(z.literal('office'));

const plain = <C extends string>(code: C) => z.strictObject({ code: z.literal(code) });

/**
 * Everything that can go wrong and that a user is told about: a code and its data, never a sentence. The sentence and
 * the next step are in `messages/`, and docs/error-codes.md explains each code.
 */
export const AppError = z.discriminatedUnion('code', [
  plain('service/not-running'),
  plain('service/not-installed'),
  /** The PC/SC library is there, but it is for another kind of machine or lacks a function. */
  plain('service/library-unusable'),
  /** The part of this program that speaks to the library cannot be loaded. */
  plain('service/part-missing'),
  plain('service/refused'),
  plain('service/too-many-clients'),
  /** Library and service speak different versions of their protocol. */
  plain('service/not-fitting'),
  plain('service/not-answering'),
  /** The service was there a moment ago. */
  plain('service/gone'),
  plain('reader/none'),
  plain('reader/gone'),
  /** A call to this reader did not come back. */
  plain('reader/not-answering'),
  /** The reader is known to pass answers that are shorter than a signature. No PIN was sent. */
  plain('reader/short-answers'),
  plain('card/none'),
  plain('card/removed'),
  plain('card/changed'),
  /** The card left and came back before anything was sent to it. */
  plain('card/put-back'),
  /** Nothing identifies this card, so no PIN is sent to it. */
  plain('card/unidentified'),
  plain('card/in-use'),
  /** The service lets this account see readers, but not use cards. */
  plain('card/not-permitted'),
  plain('card/not-answering'),
  plain('card/not-my-number'),
  z.strictObject({
    code: z.literal('card/unexpected-answer'),
    /** What was being done, in the words of the protocol: `select-application`, `read-certificate` … */
    step: z.string(),
    /** Status word, four hexadecimal digits. */
    statusWord: z.string().check(z.regex(/^[0-9A-F]{4}$/)),
  }),
  plain('certificate/absent'),
  z.strictObject({ code: z.literal('certificate/unreadable'), reason: z.string() }),
  z.strictObject({ code: z.literal('pin/wrong'), pin: PinKind, triesLeft: z.int().check(z.gte(1)) }),
  z.strictObject({ code: z.literal('pin/now-blocked'), pin: PinKind, reset: onlyAtOffice }),
  z.strictObject({ code: z.literal('pin/blocked'), pin: PinKind, reset: onlyAtOffice }),
  z.strictObject({ code: z.literal('pin/absent'), pin: PinKind }),
  z.strictObject({ code: z.literal('pin/shape'), pin: PinKind }),
  /** One try is left, and the holder did not want to spend it when main asked in a window of its own. */
  z.strictObject({ code: z.literal('pin/last-try'), pin: PinKind }),
  /** The counter on the card is not the one that the user saw. Nothing was sent. */
  z.strictObject({ code: z.literal('pin/counter-changed'), pin: PinKind }),
  /**
   * The counter is lower than when this card was last seen, although this program sent nothing. It is not asked any
   * more.
   */
  z.strictObject({ code: z.literal('pin/counter-falls'), pin: PinKind }),
  /** One wrong PIN was sent, and the card counted more than one: the reader or the card repeats by itself. */
  z.strictObject({
    code: z.literal('pin/counted-more'),
    pin: PinKind,
    triesLeft: z.int().check(z.gte(0)),
    counted: z.int().check(z.gte(2)),
  }),
  /** The card said that the PIN was wrong but counted no try, so it did not get what was sent. */
  z.strictObject({ code: z.literal('pin/not-tried'), pin: PinKind }),
  /** The card left after the PIN was sent and before the answer came. Whether the try counted is not known. */
  z.strictObject({ code: z.literal('pin/outcome-unknown'), pin: PinKind }),
  /** The card did not take the new PIN; the old one is still in force. */
  z.strictObject({
    code: z.literal('pin/change-refused'),
    pin: PinKind,
    statusWord: z.string().check(z.regex(/^[0-9A-F]{4}$/)),
  }),
  /** The answer to the change was lost: either the old PIN or the new one is in force. */
  z.strictObject({ code: z.literal('pin/change-unknown'), pin: PinKind }),
  /** On the reader's own keys: the card has got nothing of what was to be entered. */
  z.strictObject({ code: z.literal('pin/pad-cancelled'), pin: PinKind }),
  z.strictObject({ code: z.literal('pin/pad-timed-out'), pin: PinKind }),
  /** The new PIN was not the same both times, or had not four digits. */
  z.strictObject({ code: z.literal('pin/pad-mismatch'), pin: PinKind }),
  /** The reader's keys cannot be used for this. */
  z.strictObject({ code: z.literal('pin/pad-unusable'), pin: PinKind }),
  /** OpenSC's module was not found on this machine. */
  plain('elsewhere/no-opensc'),
  /** OpenSC's module lies elsewhere than was shown, as after an update. */
  plain('elsewhere/opensc-changed'),
  /** The card's key is of a kind that is not given to SSH. */
  plain('elsewhere/card-cannot'),
  /** The file to be changed is not as this program left it, or as its owner makes it. */
  plain('elsewhere/changed-by-hand'),
  /** The other program's file could not be written. It is as it was. */
  plain('elsewhere/not-written'),
  /** The browser writes its list when it ends, so it has to be closed. */
  plain('elsewhere/browser-open'),
  plain('elsewhere/not-started'),
  plain('operation/busy'),
  /** Main asked in a window of its own, and the user chose to stop. Nothing was sent. */
  plain('operation/declined'),
  /** Whoever looks after this computer has switched it off; see policy.ts. */
  plain('operation/switched-off'),
  /** The program is ending, or its window was lost. The request went no further, and the card was released. */
  plain('operation/ended'),
  /** In the place that the user chose. */
  plain('file/not-saved'),
  plain('file/disk-full'),
  /** In the profile, where the program keeps its own files. */
  plain('file/not-kept'),
  /** The most reminders that are kept are there already; see shared/model/plan.ts. */
  plain('reminders/full'),
  plain('file/not-deleted'),
  /** The system has no browser that takes an address, or it refused. */
  z.strictObject({ code: z.literal('link/not-opened'), address: z.string() }),
  plain('page/not-printed'),
  plain('file/not-readable'),
  z.strictObject({ code: z.literal('internal'), incident: z.string() }),
]);
export type AppError = z.infer<typeof AppError>;
export type AppErrorCode = AppError['code'];
