import type { CauseId, Otherwise } from '../domain/causes.ts';
import type { MeaningId } from '../domain/meanings.ts';
import type { layers } from './ja/doctor/layers.ts';
import type { page } from './ja/doctor/page.ts';

/** One sentence on the state, and the one thing to do. */
export type CauseText = { readonly says: string; readonly do: string };

/** All words of the doctor and of the dictionary of errors. */
export type Doctor = {
  readonly page: DoctorPage;
  readonly layers: DoctorLayers;
  readonly causes: Readonly<Record<CauseId, CauseText>>;
  readonly meanings: Readonly<Record<MeaningId, CauseText>>;
};
export type DoctorPage = typeof page & { readonly otherwise: Readonly<Record<Otherwise, string>> };
export type DoctorLayers = typeof layers;
