import { useContext } from 'react';
import { plainText } from '../../shared/messages/markup.ts';
import { isJapanese, languageTags } from '../../shared/model/language.ts';
import { LanguageContext } from './language.ts';
import { Text } from './text.tsx';

/**
 * A text of the catalogue for users who hear the window instead of seeing it, in its own voice wherever it stands.
 * Japanese is one text without readings; in other languages official terms get the Japanese voice.
 */
export function HiddenText({ text }: { readonly text: string }) {
  const language = useContext(LanguageContext);
  return (
    <span className="visually-hidden" lang={languageTags[language]}>
      {isJapanese(language) ? plainText(text) : <Text text={text} />}
    </span>
  );
}
