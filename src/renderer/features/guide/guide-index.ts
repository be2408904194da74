import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import { blocksOf, type GuidePage, sentencesOf } from '../../../shared/messages/guide-page.ts';
import { plainText, readingOf } from '../../../shared/messages/markup.ts';
import { guideGroups } from './guide-map.ts';
import { searched, type Searched } from './search-words.ts';

/** All that a search in a guide needs. It is made once for each language. */
export type GuideIndex = readonly TopicEntry[];

/** A guide in one language, with the titles of its pages. */
export type GuideSource = {
  readonly guide: Guide;
  readonly titles: Readonly<Record<GuideTopicId, string>>;
};

/** What names a page in one language: its title, the words to find it by, and the headings of its sections. */
type PageNames = {
  readonly title: string;
  readonly words: readonly string[];
  readonly headings: Readonly<Record<string, string>>;
};
export type GuideNames = Readonly<Record<GuideTopicId, PageNames>>;

export type Field = { readonly texts: readonly Searched[]; readonly weight: number };
export type SectionEntry = {
  readonly section: string;
  readonly place: string;
  readonly heading: Field;
  readonly sentences: readonly { readonly shown: string; readonly field: Field }[];
};
export type TopicEntry = {
  readonly topic: GuideTopicId;
  readonly summary: string;
  readonly about: readonly Field[];
  readonly sections: readonly SectionEntry[];
};

const topics = Object.values(guideGroups).flat();

export const namesOf = ({ guide, titles }: GuideSource): GuideNames =>
  Object.fromEntries(
    topics.map((topic) => [topic, pageNames(guide.topics[topic], titles[topic])]),
  ) as GuideNames;

const pageNames = ({ words, sections }: GuidePage, title: string): PageNames => ({
  title,
  words,
  headings: Object.fromEntries(Object.entries(sections).map(([section, { heading }]) => [section, heading])),
});

/**
 * @param sources the guide that is shown, then others that say the same sentence by sentence
 * @param alsoCalled names of the pages in other languages: whoever lives in Japan knows some things by their Japanese names
 */
export function indexOf(
  sources: readonly [GuideSource, ...GuideSource[]],
  alsoCalled: readonly GuideNames[],
): GuideIndex {
  const names = [...sources.map(namesOf), ...alsoCalled];
  return topics.map((topic) => {
    const pages = sources.map(({ guide }): GuidePage => guide.topics[topic]);
    const called = names.map((of) => of[topic]);
    const shown: GuidePage = sources[0].guide.topics[topic];
    return {
      topic,
      summary: shown.summary,
      about: [
        field(
          called.map(({ title }) => title),
          8,
        ),
        field(
          called.flatMap(({ words }) => words),
          6,
        ),
        field(
          pages.map(({ summary }) => summary),
          4,
        ),
      ],
      sections: Object.keys(shown.sections).map((section) => sectionEntry(section, pages, called)),
    };
  });
}

function sectionEntry(
  section: string,
  pages: readonly GuidePage[],
  called: readonly PageNames[],
): SectionEntry {
  const [shown = [], ...others] = pages.map((page) => allSentences(page, section));
  return {
    section,
    place: called[0]?.headings[section] ?? '',
    heading: field(
      called.map(({ headings }) => headings[section] ?? ''),
      5,
    ),
    sentences: shown.map((text, at) => ({
      shown: text,
      field: field([text, ...others.map((other) => other[at] ?? '')], 2),
    })),
  };
}

const allSentences = (page: GuidePage, section: string): readonly string[] => {
  const found = page.sections[section];
  return found ? blocksOf(found).flatMap(([, block]) => sentencesOf(block)) : [];
};

/** Each text in its spelling and in its reading. */
const field = (texts: readonly string[], weight: number): Field => ({
  texts: [...new Set(texts.flatMap((text) => [plainText(text), readingOf(text)]))].map(searched),
  weight,
});
