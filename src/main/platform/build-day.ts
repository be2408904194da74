import type { JstDay } from '../../shared/model/time.ts';

/** Inserted by the build (scripts/build-day.mjs); missing if the sources are run directly. */
declare const SHOMEI_BUILD_DAY: string | null | undefined;

/** No correct clock shows a day before this one. `null` if the build could not tell it. */
export const buildDay: JstDay | null =
  typeof SHOMEI_BUILD_DAY === 'undefined' ? null : (SHOMEI_BUILD_DAY ?? null);
