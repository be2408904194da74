const lookAlikes = ['0', 'O', '1', 'I'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/** Characters of a visible password that are easily confused. Positions count from 1. */
export const lookAlikesIn = (
  text: string,
): readonly { readonly position: number; readonly character: LookAlike }[] =>
  [...text].flatMap((found, index) => {
    const character = lookAlikes.find((candidate) => candidate === found);
    return character ? [{ position: index + 1, character }] : [];
  });
