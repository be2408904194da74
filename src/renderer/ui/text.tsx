import { Fragment, type ReactNode, useContext } from 'react';
import { parseMarkup } from '../../shared/messages/markup.ts';
import { isJapanese } from '../../shared/model/language.ts';
import { LanguageContext } from './language.ts';
import { phrasesOf } from './phrases.ts';

/** Runs of Japanese: kana, kanji and the punctuation and full-width forms between them. */
const JAPANESE_RUN = /([\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f]+)/;

/**
 * One text of the catalogue: readings become ruby, and in other languages official Japanese terms are marked as
 * Japanese, so that they get the right voice and the right glyphs.
 */
export function Text({ text }: { readonly text: string }): ReactNode {
  const language = useContext(LanguageContext);
  return parseMarkup(text).map((part, index) => {
    if (part.reading === undefined)
      return (
        <Fragment key={index}>
          {isJapanese(language) ? breakable(part.text) : markJapanese(part.text)}
        </Fragment>
      );
    return (
      <ruby key={index}>
        {part.text}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}

/** Chromium from 119 on finds phrases itself (base.css asks it to), and needs no marks inside the text. */
const knowsPhrases = typeof CSS !== 'undefined' && CSS.supports('word-break', 'auto-phrase');

/**
 * Lets lines break between phrases, where the browser does not know phrases itself. Only there: screen readers hear a
 * pause at each of these places.
 */
const breakable = (text: string): ReactNode =>
  knowsPhrases
    ? text
    : phrasesOf(text).map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ));

/** Splitting by a pattern with one group gives plain text and matches by turns. */
const markJapanese = (text: string): ReactNode[] =>
  text.split(JAPANESE_RUN).map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      <span key={index} lang="ja">
        {run}
      </span>
    ),
  );
