import type { Language } from '../../../shared/model/language.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { Field, GuideIndex, SectionEntry, TopicEntry } from './guide-index.ts';
import {
  fit,
  formsOf,
  hiraganaParts,
  partsOf,
  soundOf,
  unknownParts,
  type Word,
  wordsOf,
} from './search-words.ts';

/** A page that was found, the place in it, and a sentence that shows why. */
export type GuideHit = {
  readonly topic: GuideTopicId;
  readonly section?: string;
  /** The heading of that section. */
  readonly place?: string;
  readonly sentence: string;
};

/** In characters. The dictionary of errors searches a whole message; for pages its beginning is enough. */
const LONGEST_QUERY = 500;

/**
 * The pages that have most of the words of the query, best first; none for an empty query.
 * @param language its dictionary divides a word that is on no page
 */
export function searchGuide(index: GuideIndex, typed: string, language: Language): readonly GuideHit[] {
  const asked = wordsOf(typed.slice(0, LONGEST_QUERY)).flatMap((word) => knownWords(word, index, language));
  const words = weighed(asked, index);
  const found = ENOUGH.map((least) => hitsFor(index, words, least));
  const most = found.slice(0, -1).flat();
  const hits = most.length > 0 ? most : (found.at(-1) ?? []);
  return hits.filter(({ topic }, at) => hits.findIndex((hit) => hit.topic === topic) === at);
}

/** How much of a query a page has: of what its words are worth, and of their number. One of both is enough. */
type Least = { readonly worth: number; readonly number: number };

/**
 * Pages with half of what the query is worth come first, then those with half of its words. Less is enough only if there are
 * none, as with a long question.
 */
const ENOUGH: readonly Least[] = [
  { worth: 0.5, number: Infinity },
  { worth: Infinity, number: 0.5 },
  { worth: 0.25, number: Infinity },
];

const hitsFor = (index: GuideIndex, words: readonly Weighed[], least: Least): readonly GuideHit[] =>
  index
    .map((entry) => bestHit(entry, words, least))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit }) => hit);

/**
 * The word, if some page has it as it is; otherwise the Japanese word that sounds like it; otherwise its parts, unless some page
 * has the word without its ending and not all of the parts.
 */
function knownWords(written: string, index: GuideIndex, language: Language): readonly Word[] {
  const isKnown = (word: Word) => index.some((page) => hasWord(page, word));
  const word = formsOf(written);
  if (isKnown({ forms: word.forms.slice(0, 1) })) return [word];
  const heard = soundOf(written);
  if (heard && isKnown(heard)) return [heard];
  const listed = unknownParts(written, language).filter((part) =>
    index.some((page) => hasWord(page, part, WHOLE)),
  );
  const spelled = hiraganaParts(written).filter(isKnown);
  const parts = [...partsOf(written, language), ...listed, ...spelled];
  const isBetterWhole = isKnown(word) && !parts.every(isKnown);
  return isBetterWhole || !parts.some(isKnown) ? [word] : parts;
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
  index.filter((page) => hasWord(page, word)).length;

const WHOLE = 2;

/** @param least how well a text of the page must have the word: at all, or {@link WHOLE}, if it is nothing but the word */
const hasWord = ({ about, sections }: TopicEntry, word: Word, least = Number.MIN_VALUE): boolean =>
  [...about, ...sections.flatMap(fieldsOf)].some(({ texts }) =>
    texts.some((text) => fit(word, text) >= least),
  );

/** The best place in a page: its beginning, unless a section has more of the words. */
function bestHit(
  { topic, summary, about, sections }: TopicEntry,
  words: readonly Weighed[],
  least: Least,
): Scored {
  const whole = scoreOf(about, words, least);
  return sections.reduce<Scored>(
    (best, entry) => {
      const inside = scoreOf(fieldsOf(entry), words, least);
      const score = Math.max(inside, scoreOf([...about, ...fieldsOf(entry)], words, least));
      if (score <= best.score || inside <= whole) return best;
      const { section, place } = entry;
      return { hit: { topic, section, place, sentence: bestSentence(entry, words) }, score };
    },
    { hit: { topic, sentence: summary }, score: whole },
  );
}

const ANY: Least = { worth: 0, number: 0 };

function bestSentence({ sentences }: SectionEntry, words: readonly Weighed[]): string {
  const scored = sentences.map(({ shown, field: of }) => ({ shown, score: scoreOf([of], words, ANY) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).shown;
}

const fieldsOf = ({ heading, sentences }: SectionEntry): readonly Field[] => [
  heading,
  ...sentences.map((sentence) => sentence.field),
];

/** How well these fields have the words; 0 if they have less of the query than this. */
function scoreOf(fields: readonly Field[], words: readonly Weighed[], least: Least): number {
  const scores = words.map(({ word, worth }) => worth * fitIn(word, fields));
  const had = words.filter((_, at) => (scores[at] ?? 0) > 0);
  const share = (of: (some: readonly Weighed[]) => number) => of(had) / (of(words) || 1);
  const isEnough = share(worthOf) >= least.worth || share(({ length }) => length) >= least.number;
  return isEnough ? scores.reduce((sum, score) => sum + score, 0) : 0;
}

const worthOf = (words: readonly Weighed[]): number => words.reduce((sum, { worth }) => sum + worth, 0);

/** As the field that has the word best; the next best decides between pages that are alike in it. */
function fitIn(word: Word, fields: readonly Field[]): number {
  const [best = 0, ...others] = fields.map((of) => fitOf(word, of)).toSorted((a, b) => b - a);
  return best + (others[0] ?? 0) / 50;
}

const fitOf = (word: Word, { texts, weight }: Field): number =>
  weight * Math.max(0, ...texts.map((text) => fit(word, text)));
