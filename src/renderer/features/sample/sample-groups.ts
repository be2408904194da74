import { type Sample, type SampleId, sampleIds, samples } from '../../../shared/data/samples.ts';

export type SampleGroup = Sample['group'];

/** The samples of one group, in the order in which they are offered. */
export const samplesIn = (group: SampleGroup): readonly SampleId[] =>
  sampleIds.filter((sample) => samples[sample].group === group);
