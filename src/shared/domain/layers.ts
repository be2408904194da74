import type { LayerId } from '../model/doctor.ts';

/** The layers in the order of examination. No other layer rests on those that are `aside`. */
const order = {
  'usb-device': 'chain',
  'kernel-driver': 'chain',
  'reader-driver': 'chain',
  service: 'chain',
  'service-version': 'chain',
  permission: 'chain',
  reader: 'chain',
  card: 'chain',
  'card-answer': 'chain',
  'card-kind': 'chain',
  application: 'chain',
  certificates: 'chain',
  clock: 'aside',
  surroundings: 'aside',
  'other-programs': 'aside',
} as const satisfies Record<LayerId, 'chain' | 'aside'>;

export const layerIds = Object.keys(order) as readonly LayerId[];

/** Whether nothing rests on this layer. Then it means something whatever else is broken. */
export const standsAside = (layer: LayerId): boolean => order[layer] === 'aside';

/** The number that a helpdesk uses for it, from 1. */
export const layerNumber = (layer: LayerId): number => layerIds.indexOf(layer) + 1;
