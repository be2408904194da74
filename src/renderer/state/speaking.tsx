import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { loadedMessages, MessagesContext, prepareLanguage } from './messages.ts';

type SpeakingProps = { readonly language: Language; readonly children: ReactNode };

/** Everything inside speaks this language as soon as its texts are here; until then the one before, or nothing. */
export function Speaking({ language, children }: SpeakingProps) {
  const [lastPrepared, setLastPrepared] = useState(language);
  useEffect(() => {
    let isWanted = true;
    void prepareLanguage(language).then(() => isWanted && setLastPrepared(language));
    return () => {
      isWanted = false;
    };
  }, [language]);
  const spoken = loadedMessages(language) ? language : lastPrepared;
  const messages = loadedMessages(spoken);
  if (!messages) return null;
  return (
    <LanguageContext value={spoken}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </LanguageContext>
  );
}
