import * as z from 'zod/mini';
import { sampleIds } from '../data/samples.ts';

/** One of the samples, as it crosses the bridge and the command line. */
export const SampleId = z.enum(sampleIds);
export type SampleId = z.infer<typeof SampleId>;
