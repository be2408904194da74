import { createContext, useContext } from 'react';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { Language } from '../../shared/model/language.ts';

const loaded = new Map<Language, Messages>();

/** The texts of a language if they are here already. */
export const loadedMessages = (language: Language): Messages | undefined => loaded.get(language);

/** Fetches the texts of a language; those that are here already cost nothing. */
export async function prepareLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loadMessages(language));
}

export const MessagesContext = createContext<Messages | null>(null);

/** All texts in the language of the window. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('no language is spoken here');
  return messages;
}
