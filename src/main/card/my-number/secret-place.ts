import type { CardProfile, SecretProfile } from '../../../shared/generations/card-profile.ts';
import { applicationOf } from '../../../shared/generations/generations.ts';
import type { CardTransport } from '../card-gateway.ts';
import type { SelectedApplication } from '../iso7816/selected-application.ts';
import { selectApplication } from './aid.ts';

/** Selects the application of a secret; undefined if the card has none such. */
export async function selectPlaceOf(
  card: CardTransport,
  profile: CardProfile,
  secret: SecretProfile,
): Promise<SelectedApplication | undefined> {
  const place = applicationOf(profile, secret);
  return place && selectApplication(card, place);
}

/** Selects an application without the secret, which clears its verified state. */
export async function leavePlaceOf(
  card: CardTransport,
  profile: CardProfile,
  secret: SecretProfile,
): Promise<void> {
  const place = applicationOf(profile, secret);
  const other = profile.applications.findLast((application) => application !== place);
  if (other) await selectApplication(card, other);
}
