import { useSyncExternalStore } from 'react';

/** A voice that speaks a language on this machine. One that sends the text elsewhere is none. */
export const voiceFor = (tag: string): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .find(({ lang, localService }) => localService && primaryOf(lang) === primaryOf(tag));

const primaryOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** The system's speech, where the browser knows one. */
export const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

const subscribe = (onChange: () => void) => {
  const system = speech();
  system?.addEventListener('voiceschanged', onChange);
  return () => system?.removeEventListener('voiceschanged', onChange);
};

/** Whether this language can be read aloud; systems tell their voices late. */
export const useHasVoice = (tag: string): boolean =>
  useSyncExternalStore(subscribe, () => voiceFor(tag) !== undefined);
