import { kioskChains, type KioskShop } from '../../domain/facts.ts';

const names: Readonly<Record<KioskShop, string>> = {
  seven: '세븐일레븐',
  lawson: '로손',
  familymart: '패밀리마트',
  ministop: '미니스톱',
  aeon: '이온',
  daiei: '다이에',
  fuji: '후지',
};

/** The chains whose kiosks reset this one, in a row: `세븐일레븐, 로손`. */
export const chainsFor = (kind: keyof typeof kioskChains): string =>
  kioskChains[kind].map((shop) => names[shop]).join(', ');
