import { kioskChains, type KioskShop } from '../../domain/facts.ts';

const names: Readonly<Record<KioskShop, string>> = {
  seven: 'セブン-イレブン',
  lawson: 'ローソン',
  familymart: 'ファミリーマート',
  ministop: 'ミニストップ',
  aeon: 'イオン',
  daiei: 'ダイエー',
  fuji: 'フジ',
};

/** The chains whose kiosks reset this one, in a row: `セブン-イレブン、ローソン`. */
export const chainsFor = (kind: keyof typeof kioskChains): string =>
  kioskChains[kind].map((shop) => names[shop]).join('、');
