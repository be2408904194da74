import type { XrefSection } from '../pdf/cross-reference.ts';

/**
 * The numbers of the objects that these sections list, each once; undefined if they list more than `most`. A run of a
 * few bytes may list millions, so they are counted first.
 */
export function objectNumbersIn(
  sections: readonly XrefSection[],
  most: number,
): readonly number[] | undefined {
  const runs = sections.flatMap((section) => section.runs);
  if (runs.reduce((sum, { count }) => sum + count, 0) > most) return undefined;
  const numbers = runs.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, index) => first + index),
  );
  return [...new Set(numbers)];
}
