import { kioskChains, type KioskShop } from '../../domain/facts.ts';

const names: Readonly<Record<KioskShop, string>> = {
  seven: '7-Eleven',
  lawson: '罗森',
  familymart: '全家',
  ministop: 'Ministop',
  aeon: '永旺',
  daiei: '大荣',
  fuji: 'Fuji',
};

/** The chains whose kiosks reset this one, in a row: `7-Eleven、罗森`. */
export const chainsFor = (kind: keyof typeof kioskChains): string =>
  kioskChains[kind].map((shop) => names[shop]).join('、');
