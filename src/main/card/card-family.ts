import type { CardProfile } from '../../shared/generations/card-profile.ts';
import type { CardKind } from '../../shared/model/card.ts';
import type { CardTransport } from './card-gateway.ts';
import type { SelectedApplication } from './iso7816/selected-application.ts';

/** A card that a family recognises as one of its own. */
export type FamilyCard = {
  readonly kind: CardKind;
  readonly profile: CardProfile;
  /** The first application of the profile, which was selected to find that out. */
  readonly application: SelectedApplication;
};

/** Asks a card whether it is of this family; undefined if it is not. */
export type CardFamily = (card: CardTransport) => Promise<FamilyCard | undefined>;

/** Asks each family in turn. Undefined: the card is of none of them. */
export async function askFamilies(
  card: CardTransport,
  families: readonly CardFamily[],
): Promise<FamilyCard | undefined> {
  for (const isOurs of families) {
    const found = await isOurs(card);
    if (found) return found;
  }
  return undefined;
}
