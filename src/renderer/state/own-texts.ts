import { useContext, useEffect, useState } from 'react';
import type { OwnSentence } from '../../shared/domain/own-sentence.ts';
import type { ExplainingTexts } from '../../shared/messages/explain-error.ts';
import { loadSigning } from '../../shared/messages/load-signing.ts';
import type { Language } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { useMirror } from './mirror-store.ts';

type OwnTexts = Pick<ExplainingTexts, 'problems'> & {
  /** In all languages. */
  readonly sentences: readonly OwnSentence[];
};

const NONE: OwnTexts = { problems: {}, sentences: [] };

async function load(language: Language, readings: boolean): Promise<OwnTexts> {
  const [{ loadOwnSentences }, { problems }] = await Promise.all([
    import('../../shared/messages/own-sentences.ts'),
    loadSigning(language),
  ]);
  const sentences = await loadOwnSentences();
  if (language !== 'ja' || !readings) return { problems, sentences };
  const { withReadings } = await import('../../shared/messages/with-readings.ts');
  return { problems: withReadings(problems), sentences };
}

/**
 * The program's own messages, because users paste them into the search. It loads all languages, so it waits for
 * `isWanted`.
 */
export function useOwnTexts(isWanted: boolean): OwnTexts {
  const language = useContext(LanguageContext);
  const readings = useMirror(({ snapshot }) => snapshot?.settings.readings ?? false);
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void load(language, readings).then((loaded) => isCurrent && setTexts(loaded));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, language, readings]);
  return texts;
}
