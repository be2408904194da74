import * as z from 'zod/mini';
import { languages } from './language.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** Size of all text in per cent. */
export const TextScale = z.union([
  z.literal(100),
  z.literal(125),
  z.literal(150),
  z.literal(200),
  z.literal(250),
  z.literal(300),
]);
export type TextScale = z.infer<typeof TextScale>;

export const Settings = z.strictObject({
  language: z.enum(languages),
  theme: Theme,
  textScale: TextScale,
  /** Readings (furigana) above the kanji of normal Japanese. */
  readings: z.boolean(),
  /** Whether the program writes what it does into a file on this machine. */
  log: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** The settings that can be read from a file's content, whatever else is in it. */
export function settingsIn(content: unknown): Partial<Settings> {
  if (typeof content !== 'object' || content === null) return {};
  const fields = Object.entries(Settings.shape).map(
    ([name, schema]) => [name, schema.safeParse(Reflect.get(content, name))] as const,
  );
  return Object.fromEntries(
    fields.flatMap(([name, parsed]) => (parsed.success ? [[name, parsed.data]] : [])),
  );
}
