import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { GenerationId } from '../../../shared/generations/kinds.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { JstDay } from '../../../shared/model/time.ts';

/** One card of the list: the user's name for it and its days, nothing else of it. */
export type FamilyCard = {
  readonly label: string;
  readonly certificates: readonly FamilyCertificate[];
  readonly cardExpiresOn: JstDay | undefined;
};

export type FamilyCertificate = {
  readonly kind: CertificateKind;
  readonly generation?: GenerationId;
  readonly issuedOn: JstDay;
  readonly expiresOn: JstDay;
};

/** Only in this window's memory: closing the window empties it. */
const store = createStore<readonly FamilyCard[]>(() => []);

export const family = {
  /** A card replaces one with the same name, for example after a renewal. */
  add: (card: FamilyCard) =>
    store.setState(
      (cards) =>
        cards.some(({ label }) => label === card.label)
          ? cards.map((each) => (each.label === card.label ? card : each))
          : [...cards, card],
      true,
    ),
  remove: (label: string) => store.setState((cards) => cards.filter((card) => card.label !== label), true),
  clear: () => store.setState([], true),
};

export const useFamily = (): readonly FamilyCard[] => useStore(store);
