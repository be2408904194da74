import type { ChangeablePin, NumericPin } from '../../shared/model/pin.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { ChangeNotes } from './change-notes.ts';
import type { PinGate } from './pin-gate.ts';
import type { PinSource, PinSubmission, VerifiedCard } from './pin-submission.ts';

export type ChangeRequest = PinSubmission & {
  readonly pin: ChangeablePin;
  readonly current: string;
  readonly replacement: string;
};

/** Both the present and the new PIN come from the reader's own keys. */
export type PadChangeRequest = PinSubmission & { readonly pin: NumericPin };

/**
 * VERIFY of the old value, then CHANGE to the new one, in one transaction: eight commands. Only after the error
 * `pin/change-unknown` it is open which one is in force; after every other error the PIN is as it was.
 */
export async function changePin(
  gate: PinGate,
  notes: ChangeNotes,
  { current, replacement, ...submission }: ChangeRequest,
): Promise<Result<void>> {
  const fits = await gate.fits(submission, replacement);
  if (!fits.ok) return fits;
  const entry = { from: 'screen', text: current } as const;
  return submit(gate, notes, submission, entry, (verified) => verified.change(replacement));
}

/** The same with both entered on the reader's own keys: neither is ever in this computer. */
export const changePinOnPad = (
  gate: PinGate,
  notes: ChangeNotes,
  submission: PadChangeRequest,
): Promise<Result<void>> =>
  submit(gate, notes, submission, { from: 'pad' }, (verified) => verified.changeOnPad());

function submit(
  gate: PinGate,
  notes: ChangeNotes,
  submission: PinSubmission & { readonly pin: ChangeablePin },
  entry: PinSource,
  change: (verified: VerifiedCard) => Promise<Result<void>>,
): Promise<Result<void>> {
  // If another submission is running, this one is refused and not recorded over it.
  if (gate.isBusy) return Promise.resolve(fail({ code: 'operation/busy' }));
  return notes.of(submission.pin, (isSent) =>
    gate.submit(submission, entry, {
      kind: 'change',
      use: (verified) => {
        isSent();
        return change(verified);
      },
    }),
  );
}
