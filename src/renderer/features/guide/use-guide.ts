import { useContext, useEffect, useState } from 'react';
import { type Guide, loadGuide } from '../../../shared/messages/load-guide.ts';
import { loadMessages } from '../../../shared/messages/load-messages.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useMirror } from '../../state/mirror-store.ts';
import { LanguageContext } from '../../ui/language.ts';
import { type GuideIndex, indexOf } from './guide-search.ts';

export type ReadableGuide = {
  readonly language: Language;
  readonly guide: Guide;
  readonly index: GuideIndex;
};

const loaded = new Map<string, ReadableGuide>();
const keyOf = (language: Language, readings: boolean): string => `${language} ${readings}`;

/** In which other languages a word is searched: easy Japanese has the readings of Japanese. */
const alsoSearched: Readonly<Partial<Record<Language, readonly Language[]>>> = { ja: ['easy'], easy: ['ja'] };

/**
 * Loads the pages in this language and what a search in them needs.
 * @param readings whether normal Japanese has readings above its kanji
 */
export async function prepareGuide(language: Language, readings = false): Promise<ReadableGuide> {
  const key = keyOf(language, readings);
  const known = loaded.get(key);
  if (known) return known;
  const others = alsoSearched[language] ?? [];
  const [guide, ...guides] = await Promise.all([read(language, readings), ...others.map(loadGuide)]);
  const messages = await Promise.all([language, ...others].map(loadMessages));
  const titles = messages.map(({ guideLinks }) => guideLinks.titles);
  const readable = { language, guide, index: indexOf([guide, ...guides], titles) };
  loaded.set(key, readable);
  return readable;
}

/** Easy Japanese has its readings anyway, and other languages have none. */
async function read(language: Language, readings: boolean): Promise<Guide> {
  const guide = await loadGuide(language);
  if (language !== 'ja' || !readings) return guide;
  const { withReadings } = await import('../../../shared/messages/with-readings.ts');
  return withReadings(guide);
}

/** The guide in the language of the window; nothing until it is loaded. */
export function useGuide(): ReadableGuide | undefined {
  const language = useContext(LanguageContext);
  const readings = useMirror(({ snapshot }) => snapshot?.settings.readings ?? false);
  const [shown, setShown] = useState(() => loaded.get(keyOf(language, readings)));
  useEffect(() => {
    let isWanted = true;
    void prepareGuide(language, readings).then((readable) => isWanted && setShown(readable));
    return () => {
      isWanted = false;
    };
  }, [language, readings]);
  return loaded.get(keyOf(language, readings)) ?? shown;
}
