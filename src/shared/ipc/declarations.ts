import * as z from 'zod/mini';
import type { Deed } from '../model/question.ts';

/*
 * The kinds of call that the contract is written in.
 */

/** One that may be sent at any time. */
export const command = <I extends z.ZodMiniType, O extends z.ZodMiniType>(input: I, output: O) =>
  ({ type: 'command', input, output, needs: 'nothing' }) as const;
/** One that reaches out of the window, or for a PIN: refused unless somebody has just clicked or pressed a key. */
export const byUser = <I extends z.ZodMiniType, O extends z.ZodMiniType>(input: I, output: O) =>
  ({ type: 'command', input, output, needs: 'user' }) as const;
/** One that destroys or accumulates. It needs a press of its own that main itself has seen; without one, main asks. */
export const deed = <I extends z.ZodMiniType, O extends z.ZodMiniType>(pressFor: Deed, input: I, output: O) =>
  ({ type: 'command', input, output, needs: { pressFor } }) as const;
/**
 * One that takes a file. The window gives a `File` that the user chose or dropped. The preload script replaces it by
 * its path, so that no script of the page can make a path up or see one.
 */
export const ofFile = <O extends z.ZodMiniType>(output: O) =>
  ({
    type: 'command',
    input: z.strictObject({ path: z.string().check(z.minLength(1), z.maxLength(4096)) }),
    output,
    needs: 'nothing',
    takesFile: true,
  }) as const;
/** What main tells the window without being asked. */
export const event = <P extends z.ZodMiniType>(payload: P) => ({ type: 'event', payload }) as const;
