import { createContext, useContext } from 'react';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { Language } from '../../shared/model/language.ts';

type Voice = Language | 'ja with readings';

const loaded = new Map<Voice, Messages>();

/** Easy Japanese has its readings anyway, and other languages have none. */
const voiceOf = (language: Language, readings: boolean): Voice =>
  language === 'ja' && readings ? 'ja with readings' : language;

const load = async (voice: Voice): Promise<Messages> => {
  if (voice !== 'ja with readings') return loadMessages(voice);
  const { withReadings } = await import('../../shared/messages/with-readings.ts');
  return withReadings(await loadMessages('ja'));
};

/** The texts of a language, if they are loaded already. */
export const loadedMessages = (language: Language, readings = false): Messages | undefined =>
  loaded.get(voiceOf(language, readings));

/**
 * Loads the texts of a language. Loaded ones cost nothing.
 * @param readings whether normal Japanese has readings above its kanji
 */
export async function prepareLanguage(language: Language, readings = false): Promise<void> {
  const voice = voiceOf(language, readings);
  if (!loaded.has(voice)) loaded.set(voice, await load(voice));
}

export const MessagesContext = createContext<Messages | null>(null);

/** All texts in the language of the window. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('no language is spoken here');
  return messages;
}
