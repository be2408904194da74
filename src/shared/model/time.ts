import * as z from 'zod/mini';

/** A calendar day in Japan (UTC+9 all year), `YYYY-MM-DD`, that a calendar has. */
export const JstDay = z.iso.date();
export type JstDay = z.infer<typeof JstDay>;

/** A moment that a clock can show, ISO 8601 in UTC with whole seconds: `2026-11-14T14:59:59Z`. */
export const Instant = z.iso.datetime({ precision: 0 });
export type Instant = z.infer<typeof Instant>;
