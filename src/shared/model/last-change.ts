import * as z from 'zod/mini';
import { ChangeablePin } from './pin.ts';

/** `under-way` until the card has answered; `unknown` if the answer was lost. */
export const ChangeState = z.enum(['under-way', 'changed', 'unchanged', 'unknown']);
export type ChangeState = z.infer<typeof ChangeState>;

/** A change of a PIN whose outcome the user has not been told yet: which PIN and how it stands, nothing else. */
export const LastChange = z.strictObject({ pin: ChangeablePin, state: ChangeState });
export type LastChange = z.infer<typeof LastChange>;
