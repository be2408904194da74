import { type Sample, type SampleId, samples } from '../../shared/data/samples.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import type { TransportFaultReason } from '../card/card-gateway.ts';

/** What replaces the readers: a sample whose card and fault this program knows. */
export type Scenario = Sample & { readonly profile?: ProfileName; readonly fault?: TransportFaultReason };

export const scenarioOf = (sample: SampleId): Scenario => samples[sample];
