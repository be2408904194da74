import type { CardProfile, SecretProfile } from '../../shared/generations/card-profile.ts';
import { profileOf, secretOf } from '../../shared/generations/generations.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { cardIn } from './card-in.ts';
import type { PinSubmission } from './pin-submission.ts';
import type { Session } from './session.ts';
import { Gone } from './why-gone.ts';

/** A submission with what its card's generation says of that secret. */
export type WantedSecret = PinSubmission & { readonly profile: CardProfile; readonly secret: SecretProfile };

/** Looks the secret up in the generation of the card on the screen. Throws `Gone`. */
export function wantedSecret(session: Session, submission: PinSubmission): Result<WantedSecret> {
  const card = cardIn(session, submission.cardId);
  if (!card) throw new Gone();
  const profile = profileOf(card.kind);
  const secret = secretOf(profile, submission.pin);
  return secret ? ok({ ...submission, profile, secret }) : fail({ code: 'pin/absent', pin: submission.pin });
}
