import { useContext, useEffect, useState } from 'react';
import { type DocumentTexts, loadDocumentTexts } from '../../shared/messages/load-document-texts.ts';
import type { Language } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { useMirror } from './mirror-store.ts';

const loaded = new Map<string, DocumentTexts>();
const keyOf = (language: Language, readings: boolean): string => `${language} ${readings}`;

async function read(language: Language, readings: boolean): Promise<DocumentTexts> {
  const texts = await loadDocumentTexts(language);
  if (language !== 'ja' || !readings) return texts;
  const { withReadings } = await import('../../shared/messages/with-readings.ts');
  return withReadings(texts);
}

/** The texts about files, in the language of the window; undefined until they are loaded. */
export function useDocumentTexts(): DocumentTexts | undefined {
  const language = useContext(LanguageContext);
  const readings = useMirror(({ snapshot }) => snapshot?.settings.readings ?? false);
  const key = keyOf(language, readings);
  const [shown, setShown] = useState(() => loaded.get(key));
  useEffect(() => {
    let isWanted = true;
    void read(language, readings).then((texts) => {
      loaded.set(keyOf(language, readings), texts);
      if (isWanted) setShown(texts);
    });
    return () => {
      isWanted = false;
    };
  }, [language, readings]);
  return loaded.get(key) ?? shown;
}
