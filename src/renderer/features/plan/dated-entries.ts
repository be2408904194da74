import { knownValue, readableCertificates } from '../../../shared/domain/card-facts.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { DatedCertificate } from '../../../shared/model/plan.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import type { SheetEntry } from '../../state/ui-store.ts';
import type { FamilyCard } from './family-store.ts';

/** The certificates of a card with known days, as a family list keeps them. */
export const familyCardOf = (label: string, { certificates, expiresOn: cardEnd }: CardView): FamilyCard => ({
  label,
  certificates: readableCertificates(certificates).map(({ kind, generation, issuedOn, expiresOn }) => ({
    kind,
    ...(generation && { generation }),
    issuedOn,
    expiresOn,
  })),
  cardExpiresOn: knownValue(cardEnd),
});

/** What the user takes along of some cards, one line for each certificate. */
export const entriesOf = (cards: readonly FamilyCard[]): readonly SheetEntry[] =>
  cards.flatMap(({ label, certificates, cardExpiresOn }) =>
    certificates.map((certificate) => ({ ...certificate, label, cardExpiresOn, isComputed: false })),
  );

/** What can still go into a calendar or a reminder. */
export const upcoming = (entries: readonly SheetEntry[], today: JstDay): readonly DatedCertificate[] =>
  entries
    .filter(({ expiresOn }) => expiresOn >= today)
    .map(({ label, kind, generation, expiresOn }) => ({
      label,
      kind,
      ...(generation && { generation }),
      expiresOn,
    }));
