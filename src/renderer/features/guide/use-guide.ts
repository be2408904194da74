import { useContext, useEffect, useState } from 'react';
import { type Guide, loadGuide } from '../../../shared/messages/load-guide.ts';
import { loadMessages } from '../../../shared/messages/load-messages.ts';
import { isJapanese, type Language } from '../../../shared/model/language.ts';
import { useMirror } from '../../state/mirror-store.ts';
import { LanguageContext } from '../../ui/language.ts';
import { type GuideIndex, type GuideSource, indexOf, namesOf } from './guide-index.ts';

export type ReadableGuide = {
  readonly language: Language;
  readonly guide: Guide;
  readonly index: GuideIndex;
};

const loaded = new Map<string, ReadableGuide>();
const keyOf = (language: Language, readings: boolean): string => `${language} ${readings}`;

/**
 * Loads the pages in this language and what a search in them needs.
 * @param readings whether normal Japanese has readings above its kanji
 */
export async function prepareGuide(language: Language, readings = false): Promise<ReadableGuide> {
  const key = keyOf(language, readings);
  const known = loaded.get(key);
  if (known) return known;
  const [shown, ja, easy, { withReadings }] = await Promise.all([
    sourceIn(language),
    sourceIn('ja'),
    sourceIn('easy'),
    import('../../../shared/messages/with-readings.ts'),
  ]);
  const guide = language === 'ja' && readings ? withReadings(shown.guide) : shown.guide;
  const own = { ...shown, guide };
  const inJapanese = withReadings(namesOf(ja));
  const index = isJapanese(language)
    ? indexOf([own, language === 'ja' ? easy : ja], [inJapanese])
    : indexOf([own], [inJapanese, namesOf(easy)]);
  const readable = { language, guide, index };
  loaded.set(key, readable);
  return readable;
}

async function sourceIn(language: Language): Promise<GuideSource> {
  const [guide, { guideLinks }] = await Promise.all([loadGuide(language), loadMessages(language)]);
  return { guide, titles: guideLinks.titles };
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
