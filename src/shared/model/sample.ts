import * as z from 'zod/mini';
import { sampleIds } from '../data/samples.ts';

/** One of the samples, for the bridge and the command line. */
export const SampleId = z.enum(sampleIds);
export type SampleId = z.infer<typeof SampleId>;
