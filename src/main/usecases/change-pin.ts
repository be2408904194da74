import { checkShape } from '../../shared/domain/pin-policy.ts';
import type { ChangeablePin, NumericPin } from '../../shared/model/pin.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinSubmission } from './pin-submission.ts';

export type ChangeRequest = PinSubmission & {
  readonly pin: ChangeablePin;
  readonly current: string;
  readonly replacement: string;
};

/** Both the present and the new PIN come from the reader's own keys. */
export type PadChangeRequest = PinSubmission & { readonly pin: NumericPin };

/**
 * VERIFY of the old value, then CHANGE to the new one, in one transaction: eight commands. Of the errors only
 * `pin/change-unknown` leaves open which one is in force; after every other one the PIN is as it was.
 */
export async function changePin(
  gate: PinGate,
  { current, replacement, ...submission }: ChangeRequest,
): Promise<Result<void>> {
  const { pin } = submission;
  if (checkShape(pin, replacement).length > 0) return fail({ code: 'pin/shape', pin });
  return gate.submit(
    submission,
    { from: 'screen', text: current },
    { kind: 'change', use: (verified) => verified.change(replacement) },
  );
}

/** The same with both entered on the reader's own keys: neither is ever in this computer. */
export const changePinOnPad = (gate: PinGate, submission: PadChangeRequest): Promise<Result<void>> =>
  gate.submit(submission, { from: 'pad' }, { kind: 'change', use: (verified) => verified.changeOnPad() });
