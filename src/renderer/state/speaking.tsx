import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import { type Language, languageTags } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { loadedMessages, MessagesContext, prepareLanguage } from './messages.ts';

type Spoken = { readonly language: Language; readonly messages: Messages };
type SpeakingProps = { readonly language: Language; readonly children: ReactNode };

/** Everything inside speaks this language as soon as its texts are here; until then the one before, or nothing. */
export function Speaking({ language, children }: SpeakingProps) {
  const [lastSpoken, setLastSpoken] = useState<Spoken | null>(() => spokenNow(language));
  useEffect(() => {
    let isWanted = true;
    void prepareLanguage(language).then(() => isWanted && setLastSpoken(spokenNow(language)));
    return () => {
      isWanted = false;
    };
  }, [language]);
  const spoken = spokenNow(language) ?? lastSpoken;
  const spokenLanguage = spoken?.language;
  useLayoutEffect(() => {
    if (spokenLanguage) tellDocument(spokenLanguage);
  }, [spokenLanguage]);
  if (!spoken) return null;
  return (
    <LanguageContext value={spoken.language}>
      <MessagesContext value={spoken.messages}>{children}</MessagesContext>
    </LanguageContext>
  );
}

function spokenNow(language: Language): Spoken | null {
  const messages = loadedMessages(language);
  return messages ? { language, messages } : null;
}

/** Where style sheets and screen readers look for it. `data-language` tells easy Japanese from the other one. */
function tellDocument(language: Language): void {
  const { documentElement: html } = document;
  html.lang = languageTags[language];
  html.dataset['language'] = language;
}
