/** A paragraph, a list, or steps to be done in order. */
export type GuideBlock = string | readonly string[] | { readonly steps: readonly string[] };

/** A part of a page: its heading, and what it says below it, each block by its name. */
export type GuideSection = { readonly heading: string; readonly [block: string]: GuideBlock };

/** What every page of the guide is made of. */
export type GuidePage = {
  readonly summary: string;
  /** Other words that people search for. */
  readonly words: readonly string[];
  readonly sections: Readonly<Record<string, GuideSection>>;
  /** The one next step. */
  readonly next: { readonly title: string; readonly sentence: string };
};

/** What a section says under its heading, in order. */
export const blocksOf = ({
  heading: _,
  ...blocks
}: GuideSection): readonly (readonly [string, GuideBlock])[] => Object.entries(blocks);

/** All sentences of a block. */
export function sentencesOf(block: GuideBlock): readonly string[] {
  if (typeof block === 'string') return [block];
  return 'steps' in block ? block.steps : block;
}
