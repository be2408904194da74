import list from '../data/readers.json' with { type: 'json' };
import type { ExaminedSystem } from '../model/doctor.ts';

/**
 * `works`: seen with this card. `should-work`: readers of its kind do. `unreliable`: works for some. `cannot`: see the
 * reason.
 */
export type ReaderVerdict = 'works' | 'should-work' | 'unreliable' | 'cannot';
export type ReaderReason = 'felica-only' | 'no-driver' | 'type-b-trouble' | 'often-fails';

type Judgement = { readonly verdict: ReaderVerdict; readonly reason?: ReaderReason };
export type KnownReader = Judgement & { readonly name: string };

type Entry = Judgement & {
  readonly ids: readonly string[];
  readonly name: string;
  readonly systems?: Readonly<Partial<Record<ExaminedSystem['os'], Judgement>>>;
};

// A test holds the file to its schema.
const entries = list.readers as readonly Entry[];

/**
 * What is known of a reader on this system.
 * @param id USB vendor and product, `VVVV:PPPP`
 */
export function knownReader(id: string, os: ExaminedSystem['os']): KnownReader | undefined {
  const entry = entries.find(({ ids }) => ids.includes(id));
  return entry && { ...entry, ...entry.systems?.[os], name: entry.name };
}

export const isKnownReader = (id: string): boolean => entries.some(({ ids }) => ids.includes(id));

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/RC-?S300/i, '054C:0DC8'],
  [/RC-?S380/i, '054C:06C1'],
  [/ACR ?122/i, '072F:2200'],
  [/ACR ?1251/i, '072F:221B'],
  [/ACR ?1252/i, '072F:223B'],
  [/ACR ?39/i, '072F:B100'],
  [/SCR ?3310/i, '04E6:5116'],
];

/** What is known of a reader by the name that PC/SC gives it, for systems that do not tell its USB id. */
export function knownReaderNamed(name: string, os: ExaminedSystem['os']): KnownReader | undefined {
  const id = PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
  return id === undefined ? undefined : knownReader(id, os);
}
