import { useContext, useEffect, useState } from 'react';
import { type DocumentTexts, loadDocumentTexts } from '../../../shared/messages/load-document-texts.ts';
import { loadSigning, type SigningMessages } from '../../../shared/messages/load-signing.ts';
import { useMirror } from '../../state/mirror-store.ts';
import { LanguageContext } from '../../ui/language.ts';

export type Words = SigningMessages['window'] & {
  readonly problems: SigningMessages['problems'];
  readonly viewer: DocumentTexts['viewer'];
};

/** The words of signing and of the pages shown with it; nothing until they are loaded. */
export function useWords(): Words | undefined {
  const language = useContext(LanguageContext);
  const readings = useMirror(({ snapshot }) => snapshot?.settings.readings ?? false);
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const [signing, documents] = await Promise.all([loadSigning(language), loadDocumentTexts(language)]);
      const plain = { ...signing.window, problems: signing.problems, viewer: documents.viewer };
      if (language !== 'ja' || !readings) return plain;
      const { withReadings } = await import('../../../shared/messages/with-readings.ts');
      return withReadings(plain);
    };
    void load().then((loaded) => isWanted && setWords(loaded));
    return () => {
      isWanted = false;
    };
  }, [language, readings]);
  return words;
}
