import type { Messages } from './ja.ts';

/** Any part of a catalogue: a text, a function that makes one, or a list of texts is whole or missing. */
type PartOf<T> = T extends string | readonly unknown[] | ((...args: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: PartOf<T[K]> };

/** A further language: what is not translated yet is left out, and read in another language instead. */
export type Translation = PartOf<Messages>;

/** One section of it. */
export type Translated<S extends keyof Messages> = PartOf<Messages[S]>;

/** The translation with its gaps filled, sentence by sentence. */
export const completed = (translation: Translation, otherwise: Messages): Messages =>
  filled(translation, otherwise) as Messages;

function filled(part: unknown, otherwise: unknown): unknown {
  if (!isGroup(otherwise)) return part ?? otherwise;
  if (!isGroup(part)) return otherwise;
  return Object.fromEntries(
    Object.entries(otherwise).map(([key, text]) => [key, filled(part[key], text)] as const),
  );
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
