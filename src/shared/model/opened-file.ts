import * as z from 'zod/mini';

/** A file that the user chose in this window, by an id that means nothing outside it. */
export const OpenedFile = z.strictObject({
  id: z.string(),
  /** Without its folder. A person named it, so it may hold any characters. */
  name: z.string(),
  /** Bytes. */
  size: z.int().check(z.gte(0)),
});
export type OpenedFile = z.infer<typeof OpenedFile>;
