import * as z from 'zod/mini';

/** A calendar day in Japan (UTC+9 all year), `YYYY-MM-DD`. */
export const JstDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type JstDay = z.infer<typeof JstDay>;

/** A moment, ISO 8601 in UTC with whole seconds: `2026-11-14T14:59:59Z`. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
export type Instant = z.infer<typeof Instant>;
