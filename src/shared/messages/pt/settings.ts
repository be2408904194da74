import type { Translated } from '../translation.ts';

export const settings: Translated<'settings'> = {
  unconfirmed:
    'Esta tradução ainda não foi confirmada por um falante nativo. Valem os termos oficiais em japonês, escritos ao lado.',
};
