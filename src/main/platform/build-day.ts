import type { JstDay } from '../../shared/model/time.ts';

/** Put in by the build (scripts/build-day.mjs); not there when the sources run as they are. */
declare const SHOMEI_BUILD_DAY: string | null | undefined;

/** No true clock shows a day before this one. `null` where the build could not tell it. */
export const buildDay: JstDay | null =
  typeof SHOMEI_BUILD_DAY === 'undefined' ? null : (SHOMEI_BUILD_DAY ?? null);
