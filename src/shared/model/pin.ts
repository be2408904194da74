import * as z from 'zod/mini';
import { changeablePins, numericPins } from '../generations/generations.ts';
import { pinKinds } from '../generations/kinds.ts';

export const PinKind = z.enum(pinKinds);
export type PinKind = z.infer<typeof PinKind>;

/** Those that their holder can change at home. */
export const ChangeablePin = z.enum(changeablePins);
export type ChangeablePin = z.infer<typeof ChangeablePin>;

/** Those of digits alone, which a reader's own keys can enter. */
export const NumericPin = z.enum(numericPins);
export type NumericPin = z.infer<typeof NumericPin>;

/** What a reader's own keys can be used for; `change` includes `enter`. */
export const PinPadUse = z.enum(['none', 'enter', 'change']);
export type PinPadUse = z.infer<typeof PinPadUse>;

/** What the card says of one PIN's retry counter. `unknown`: the card did not tell it; it is never guessed. */
export const PinCounter = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending') }),
  z.strictObject({
    state: z.literal('ok'),
    triesLeft: z.int().check(z.gte(1), z.lte(15)),
    maxTries: z.int().check(z.gte(1), z.lte(15)),
  }),
  z.strictObject({ state: z.literal('blocked'), maxTries: z.int().check(z.gte(1), z.lte(15)) }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unknown') }),
]);
export type PinCounter = z.infer<typeof PinCounter>;
