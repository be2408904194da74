import * as z from 'zod/mini';

/** A work of somebody else that the program contains. */
const Part = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** SPDX expression. */
  license: z.string(),
  /** The licence itself. */
  text: z.string(),
});

/** What the program is made of. */
export const About = z.strictObject({
  version: z.string(),
  runtime: z.strictObject({ electron: z.string(), chromium: z.string(), node: z.string() }),
  parts: z.array(Part),
});
export type About = z.infer<typeof About>;

/** What the build records about itself. */
export const Notices = z.pick(About, { parts: true });
