import { blocksOf, type GuidePage, sentencesOf } from '../../../shared/messages/guide-page.ts';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import { plainText, readingOf } from '../../../shared/messages/markup.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { guideGroups } from './guide-map.ts';
import { fit, folded, formsOf, partsOf, type Word, wordsOf } from './search-words.ts';

/** A page that was found, the place in it, and a sentence that shows why. */
export type GuideHit = {
  readonly topic: GuideTopicId;
  readonly section?: string;
  /** The heading of that section. */
  readonly place?: string;
  readonly sentence: string;
};

/** All that a search in a guide needs. It is made once for each language. */
export type GuideIndex = readonly TopicEntry[];

type Titles = Readonly<Record<GuideTopicId, string>>;
type Field = { readonly texts: readonly string[]; readonly weight: number };
type SectionEntry = {
  readonly section: string;
  readonly place: string;
  readonly heading: Field;
  readonly sentences: readonly { readonly shown: string; readonly field: Field }[];
};
type TopicEntry = {
  readonly topic: GuideTopicId;
  readonly summary: string;
  readonly about: readonly Field[];
  readonly sections: readonly SectionEntry[];
};

/**
 * @param guides the guide that is shown, then others of the same shape that are searched too: easy Japanese gives
 * Japanese its readings
 * @param titles those of the same languages
 */
export function indexOf(guides: readonly [Guide, ...Guide[]], titles: readonly Titles[]): GuideIndex {
  return Object.values(guideGroups)
    .flat()
    .map((topic) => {
      const pages: readonly GuidePage[] = guides.map((guide) => guide.topics[topic]);
      const [shown = guides[0].topics[topic]] = pages;
      return {
        topic,
        summary: shown.summary,
        about: [
          field(
            titles.map((of) => of[topic]),
            8,
          ),
          field(
            pages.flatMap(({ words }) => words),
            6,
          ),
          field(
            pages.map(({ summary }) => summary),
            4,
          ),
        ],
        sections: Object.keys(shown.sections).map((section) => sectionEntry(section, pages)),
      };
    });
}

function sectionEntry(section: string, pages: readonly GuidePage[]): SectionEntry {
  const [shown = [], ...others] = pages.map((page) => allSentences(page, section));
  const headings = pages.map((page) => page.sections[section]?.heading ?? '');
  return {
    section,
    place: headings[0] ?? '',
    heading: field(headings, 5),
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
  texts: texts.flatMap((text) => [...new Set([plainText(text), readingOf(text)])]).map(folded),
  weight,
});

/** In characters. The dictionary of errors searches a whole message; for pages its beginning is enough. */
const LONGEST_QUERY = 500;

/**
 * The pages that have most of the words of the query, best first; none for an empty query.
 * @param language its dictionary divides a word that is on no page
 */
export function searchGuide(index: GuideIndex, typed: string, language: Language): readonly GuideHit[] {
  const asked = wordsOf(typed.slice(0, LONGEST_QUERY)).flatMap((word) => knownWords(word, index, language));
  const words = weighed(asked, index);
  const hits = hitsFor(index, words, MOST_OF_IT);
  return hits.length > 0 ? hits : hitsFor(index, words, SOME_OF_IT);
}

/** How much of the query a page must have. Less is enough only if no page has that much, as with a long question. */
const MOST_OF_IT = 0.5;
const SOME_OF_IT = 0.25;

const hitsFor = (index: GuideIndex, words: readonly Weighed[], part: number): readonly GuideHit[] =>
  index
    .map((entry) => bestHit(entry, words, part))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit }) => hit);

/** The word, if some page has it; otherwise its parts, if any of them is known. */
function knownWords(written: string, index: GuideIndex, language: Language): readonly Word[] {
  const word = formsOf(written);
  if (pagesWith(word, index) > 0) return [word];
  const parts = partsOf(written, language).map(formsOf);
  return parts.some((part) => pagesWith(part, index) > 0) ? parts : [word];
}

type Weighed = { readonly word: Word; readonly worth: number };
type Scored = { readonly hit: GuideHit; readonly score: number };

/**
 * A word that is on few pages tells more about what is wanted, though not in proportion (inverse document frequency). One that
 * is on none tells least: it is how somebody happens to say it, and must not hide what the other words find.
 */
function weighed(typed: readonly Word[], index: GuideIndex): readonly Weighed[] {
  const counted = typed.map((word) => ({ word, pages: pagesWith(word, index) }));
  const most = Math.max(1, ...counted.map(({ pages }) => pages));
  return counted.map(({ word, pages }) => ({
    word,
    worth: Math.log(1 + index.length / (pages === 0 ? most : pages)),
  }));
}

const pagesWith = (word: Word, index: GuideIndex): number =>
  index.filter(({ about, sections }) =>
    [...about, ...sections.flatMap(fieldsOf)].some(({ texts }) => texts.some((text) => fit(word, text) > 0)),
  ).length;

/** The best place in a page: its beginning, unless a section has more of the words. */
function bestHit(
  { topic, summary, about, sections }: TopicEntry,
  words: readonly Weighed[],
  part: number,
): Scored {
  const whole = scoreOf(about, words, part);
  return sections.reduce<Scored>(
    (best, entry) => {
      const inside = scoreOf(fieldsOf(entry), words, part);
      const score = Math.max(inside, scoreOf([...about, ...fieldsOf(entry)], words, part));
      if (score <= best.score || inside <= whole) return best;
      const { section, place } = entry;
      return { hit: { topic, section, place, sentence: bestSentence(entry, words) }, score };
    },
    { hit: { topic, sentence: summary }, score: whole },
  );
}

function bestSentence({ sentences }: SectionEntry, words: readonly Weighed[]): string {
  const scored = sentences.map(({ shown, field: of }) => ({ shown, score: scoreOf([of], words, 0) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).shown;
}

const fieldsOf = ({ heading, sentences }: SectionEntry): readonly Field[] => [
  heading,
  ...sentences.map((sentence) => sentence.field),
];

/** How well these fields have the words; 0 if that is worth less than this part of the query. */
function scoreOf(fields: readonly Field[], words: readonly Weighed[], part: number): number {
  const scores = words.map(({ word, worth }) => worth * Math.max(0, ...fields.map((of) => fitOf(word, of))));
  const had = words.reduce((sum, { worth }, at) => ((scores[at] ?? 0) > 0 ? sum + worth : sum), 0);
  const wanted = words.reduce((sum, { worth }) => sum + worth, 0);
  if (had < wanted * part) return 0;
  return scores.reduce((sum, score) => sum + score, 0);
}

const fitOf = (word: Word, { texts, weight }: Field): number =>
  weight * Math.max(0, ...texts.map((text) => fit(word, text)));
