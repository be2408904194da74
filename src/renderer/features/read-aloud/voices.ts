import { useSyncExternalStore } from 'react';

/** A voice that speaks a language on this machine. A voice that sends the text elsewhere does not count. */
export const voiceFor = (tag: string): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .find(({ lang, localService }) => localService && primaryOf(lang) === primaryOf(tag));

const primaryOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** The system's speech, if the browser has one. */
export const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

const subscribe = (onChange: () => void) => {
  const system = speech();
  system?.addEventListener('voiceschanged', onChange);
  return () => system?.removeEventListener('voiceschanged', onChange);
};

/** Whether this language can be read aloud. Systems report their voices late. */
export const useHasVoice = (tag: string): boolean =>
  useSyncExternalStore(subscribe, () => voiceFor(tag) !== undefined);
