import { kioskChains, type KioskShop } from '../../domain/facts.ts';

const names: Readonly<Record<KioskShop, string>> = {
  seven: '7-Eleven',
  lawson: 'Lawson',
  familymart: 'FamilyMart',
  ministop: 'Ministop',
  aeon: 'AEON',
  daiei: 'Daiei',
  fuji: 'Fuji',
};

/** The chains whose kiosks reset this one, in a row: `7-Eleven, Lawson`. */
export const chainsFor = (kind: keyof typeof kioskChains): string =>
  kioskChains[kind].map((shop) => names[shop]).join(', ');
