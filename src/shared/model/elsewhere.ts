import * as z from 'zod/mini';

/** Whether another program's settings hold something of ours. `unclear`: it cannot be told, or not changed safely. */
export const SetUp = z.enum(['none', 'there', 'unclear']);
export type SetUp = z.infer<typeof SetUp>;

export const BrowserKind = z.enum(['firefox', 'chromium']);
export type BrowserKind = z.infer<typeof BrowserKind>;

/** A browser in a sandbox of its package cannot load a module of the system, and does not say so. */
export const Browser = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ready'), program: z.string() }),
  z.strictObject({ state: z.literal('sandboxed'), by: z.enum(['snap', 'flatpak']) }),
  z.strictObject({ state: z.literal('none') }),
]);
export type Browser = z.infer<typeof Browser>;

/** Which programs of this machine can use the card through OpenSC, and which of them were set up from here. */
export const ElsewhereView = z.strictObject({
  /** Only Linux can be set up from here. For other systems the steps are told. */
  system: z.enum(['linux', 'windows', 'mac']),
  openSc: z.nullable(z.strictObject({ path: z.string(), version: z.optional(z.string()) })),
  ssh: z.strictObject({ file: z.string(), setUp: SetUp }),
  firefox: z.strictObject({ browser: Browser, hasProfile: z.boolean() }),
  chromium: z.strictObject({ browser: Browser, file: z.string(), setUp: SetUp, isOpen: z.boolean() }),
});
export type ElsewhereView = z.infer<typeof ElsewhereView>;

/** The path of OpenSC's module as the user was shown it: nothing is written that was not shown. */
const shown = { module: z.string().check(z.maxLength(4096)) };

/** One change that a button asks for. */
export const ElsewhereChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('add-ssh'), host: z.string().check(z.maxLength(254)), ...shown }),
  z.strictObject({ what: z.literal('remove-ssh') }),
  z.strictObject({ what: z.literal('start-firefox') }),
  z.strictObject({ what: z.literal('remove-firefox') }),
  z.strictObject({ what: z.literal('add-chromium'), ...shown }),
  z.strictObject({ what: z.literal('start-chromium') }),
  z.strictObject({ what: z.literal('remove-chromium') }),
]);
export type ElsewhereChange = z.infer<typeof ElsewhereChange>;
