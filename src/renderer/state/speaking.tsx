import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import { type Language, languageTags } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { loadedMessages, MessagesContext, prepareLanguage } from './messages.ts';
import { reportFault } from './report-fault.ts';

type Spoken = { readonly language: Language; readonly messages: Messages };
type SpeakingProps = {
  readonly language: Language;
  /** Readings above the kanji of normal Japanese. */
  readonly readings?: boolean;
  readonly children: ReactNode;
};

/**
 * Everything inside speaks this language as soon as its texts are loaded; until then the previous one, or nothing. If
 * they cannot be loaded, the previous one stays. Without a previous one this throws, so that the window is not left blank.
 */
export function Speaking({ language, readings = false, children }: SpeakingProps) {
  const [lastSpoken, setLastSpoken] = useState<Spoken | null>(() => spokenNow(language, readings));
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    prepareLanguage(language, readings).then(
      () => isWanted && setLastSpoken(spokenNow(language, readings)),
      (thrown: unknown) => isWanted && setFailure({ thrown }),
    );
    return () => {
      isWanted = false;
    };
  }, [language, readings]);
  const spoken = spokenNow(language, readings) ?? lastSpoken;
  const spokenLanguage = spoken?.language;
  useLayoutEffect(() => {
    if (spokenLanguage) tellDocument(spokenLanguage, readings);
  }, [spokenLanguage, readings]);
  useEffect(() => {
    if (failure && spokenLanguage) void reportFault(failure.thrown);
  }, [failure, spokenLanguage]);
  if (!spoken && failure) throw failure.thrown;
  if (!spoken) return null;
  return (
    <LanguageContext value={spoken.language}>
      <MessagesContext value={spoken.messages}>{children}</MessagesContext>
    </LanguageContext>
  );
}

function spokenNow(language: Language, readings: boolean): Spoken | null {
  const messages = loadedMessages(language, readings);
  return messages ? { language, messages } : null;
}

/**
 * Style sheets and screen readers look for it here. `data-language` tells easy Japanese from normal Japanese;
 * `data-readings` makes room above every line.
 */
function tellDocument(language: Language, readings: boolean): void {
  const { documentElement: html } = document;
  html.lang = languageTags[language];
  html.dataset['language'] = language;
  html.toggleAttribute('data-readings', language === 'easy' || (language === 'ja' && readings));
}
