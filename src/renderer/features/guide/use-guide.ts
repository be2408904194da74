import { useContext, useEffect, useState } from 'react';
import { type Guide, loadGuide } from '../../../shared/messages/load-guide.ts';
import { loadMessages } from '../../../shared/messages/load-messages.ts';
import type { Language } from '../../../shared/model/language.ts';
import { LanguageContext } from '../../ui/language.ts';
import { type GuideIndex, indexOf } from './guide-search.ts';

export type ReadableGuide = { readonly guide: Guide; readonly index: GuideIndex };

const loaded = new Map<Language, ReadableGuide>();

/** In which other languages a word is looked for: easy Japanese holds the readings of Japanese. */
const alsoSearched: Readonly<Record<Language, readonly Language[]>> = { ja: ['easy'], easy: ['ja'], en: [] };

/** Fetches the pages in this language and what is needed to search them. */
export async function prepareGuide(language: Language): Promise<ReadableGuide> {
  const known = loaded.get(language);
  if (known) return known;
  const others = alsoSearched[language];
  const [guide, ...guides] = await Promise.all([loadGuide(language), ...others.map(loadGuide)]);
  const messages = await Promise.all([language, ...others].map(loadMessages));
  const titles = messages.map(({ guideLinks }) => guideLinks.titles);
  const readable = { guide, index: indexOf([guide, ...guides], titles) };
  loaded.set(language, readable);
  return readable;
}

/** The guide in the language of the window; nothing until it is here. */
export function useGuide(): ReadableGuide | undefined {
  const language = useContext(LanguageContext);
  const [shown, setShown] = useState(() => loaded.get(language));
  useEffect(() => {
    let isWanted = true;
    void prepareGuide(language).then((readable) => isWanted && setShown(readable));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded.get(language) ?? shown;
}
