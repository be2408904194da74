import { Fragment, memo, type ReactNode, useContext } from 'react';
import { foreign, type MarkupPart, parseMarkup } from '../../shared/messages/markup.ts';
import { isChinese, isJapanese, type Language } from '../../shared/model/language.ts';
import { LanguageContext } from './language.ts';
import { phrasesOf } from './phrases.ts';
import styles from './text.module.css';

/** Runs of Japanese: kana, kanji and the punctuation and full-width forms between them. */
const JAPANESE_RUN = /([\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f]+)/;

/** Chinese has the same letters, so official Japanese terms stand in these brackets, and nothing else does. */
const BRACKETED_RUN = /(「[^」]*」)/;

/** What is hard to read on two lines: a telephone number, and the name of the card. */
const KEPT_WHOLE = /(\b0\d{1,3}-\d{2,4}-\d{2,4}\b|\bMy Number\b)/;

type TextProps = { readonly text: string };

/**
 * One text of the catalogue. Readings become ruby. In other languages official Japanese terms are marked as Japanese,
 * so that they get the right voice and glyphs. It is drawn once: texts do not change while one types.
 */
export const Text = memo(function Text({ text }: TextProps): ReactNode {
  const language = useContext(LanguageContext);
  if (isJapanese(language)) return breakable(text);
  return parseMarkup(text).map((part, index) => (
    <Fragment key={index}>
      <Run part={part}>{markJapanese(part.text, language)}</Run>
    </Fragment>
  ));
});

/**
 * A text that stands alone and that somebody else wrote: a name, a value. It is no text of the catalogue and no
 * markup.
 */
export const Foreign = ({ text }: TextProps) => <Text text={foreign(text)} />;

/** One part of a text. Foreign text keeps its direction to itself. */
function Run({ part, children }: { readonly part: MarkupPart; readonly children: ReactNode }) {
  if (part.isForeign) return <bdi>{children}</bdi>;
  return hasReading(part) ? <Ruby {...part} /> : children;
}

/**
 * A word with its reading above it. For ears, clipboard and search it is the word alone: the reading is for the eye,
 * and hearing both would say everything twice.
 */
const Ruby = ({ text, reading }: MarkupPart) => (
  <ruby>
    {text}
    <rp aria-hidden="true">（</rp>
    <rt aria-hidden="true">{reading}</rt>
    <rp aria-hidden="true">）</rp>
  </ruby>
);

/**
 * Lets lines break between phrases of text with readings. Elsewhere Chromium finds the phrases itself (base.css asks
 * for it), and screen readers would pause at each of these places.
 */
function breakable(text: string): ReactNode {
  const parts = parseMarkup(text);
  if (!parts.some(hasReading)) return parts.some(isForeign) ? runs(parts) : unbroken(text);
  const phrases = phrasesOf(parts).map((phrase, index, all) => (
    <Fragment key={index}>
      {index > 0 && !isSpace(phrase) && !isSpace(all[index - 1]) && <wbr />}
      {phrase.some(hasReading) ? <PhraseWithReadings parts={phrase} /> : runs(phrase)}
    </Fragment>
  ));
  // One box, because it may stand in a row whose items would be separated.
  return <span>{phrases}</span>;
}

const runs = (parts: readonly MarkupPart[]): ReactNode =>
  parts.map((part, index) => (
    <Run key={index} part={part}>
      {unbroken(part.text)}
    </Run>
  ));

const isForeign = ({ isForeign: its }: MarkupPart): boolean => its === true;

const isSpace = (phrase: readonly MarkupPart[] | undefined): boolean => phrase?.[0]?.text === ' ';

const hasReading = ({ reading }: MarkupPart): boolean => reading !== undefined;

const PhraseWithReadings = ({ parts }: { readonly parts: readonly MarkupPart[] }) => (
  <span className={styles.phrase}>{runs(parts)}</span>
);

/** Splitting by a pattern with one group gives plain text and matches in turn. */
const markJapanese = (text: string, language: Language): ReactNode[] =>
  text.split(isChinese(language) ? BRACKETED_RUN : JAPANESE_RUN).map((run, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{unbroken(run)}</Fragment>
    ) : (
      <span key={index} lang="ja">
        {run}
      </span>
    ),
  );

/** The text; no line ends within what is kept whole. */
function unbroken(text: string): ReactNode {
  if (!KEPT_WHOLE.test(text)) return text;
  return text.split(KEPT_WHOLE).map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      <span key={index} className={styles.whole}>
        {run}
      </span>
    ),
  );
}
