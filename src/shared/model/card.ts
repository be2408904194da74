import * as z from 'zod/mini';
import { cardKinds } from '../generations/kinds.ts';
import { AppError } from './app-error.ts';
import { CertificateKind, CertificateSlot } from './certificate.ts';
import { PinCounter, PinKind, PinPadUse } from './pin.ts';
import { JstDay } from './time.ts';

export const CardKind = z.enum(cardKinds);
export type CardKind = z.infer<typeof CardKind>;

/** A fact that the card may or may not give. */
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('pending') }),
    z.strictObject({ state: z.literal('known'), value }),
    z.strictObject({ state: z.literal('unknown') }),
  ]);

export const CardView = z.strictObject({
  kind: CardKind,
  /** 有効期限 of the card itself, as printed on its face. */
  expiresOn: fact(JstDay),
  /** Those that cards of its generation have, and no others. */
  certificates: z.partialRecord(CertificateKind, CertificateSlot),
  pins: z.partialRecord(PinKind, PinCounter),
  /** Why reading stopped early. What was not read is unknown, which says nothing about the card. */
  interrupted: z.optional(AppError),
});
export type CardView = z.infer<typeof CardView>;

/** What is in one reader. Each insertion draws a new `cardId`, so that a request names the card it means. */
export const ReaderSlot = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('taken-out-early') }),
  z.strictObject({ state: z.literal('identifying'), cardId: z.string() }),
  z.strictObject({ state: z.literal('card'), cardId: z.string(), card: CardView }),
  z.strictObject({ state: z.literal('failed'), cardId: z.string(), error: AppError }),
]);
export type ReaderSlot = z.infer<typeof ReaderSlot>;

export const ReaderView = z.strictObject({
  name: z.string(),
  slot: ReaderSlot,
  /** Whether the reader has keys of its own. It is known once it has been asked with a card in it. */
  pinPad: z.optional(PinPadUse),
});
export type ReaderView = z.infer<typeof ReaderView>;
