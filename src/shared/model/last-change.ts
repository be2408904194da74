import * as z from 'zod/mini';
import { ChangeablePin } from './pin.ts';

/** `under-way` until the card has answered; `unknown` where the answer was lost. */
export const ChangeState = z.enum(['under-way', 'changed', 'unchanged', 'unknown']);
export type ChangeState = z.infer<typeof ChangeState>;

/** A change of a PIN that its user has not been told the outcome of yet. Which PIN and how it stands, nothing else. */
export const LastChange = z.strictObject({ pin: ChangeablePin, state: ChangeState });
export type LastChange = z.infer<typeof LastChange>;
