import { useContext, useEffect, useState } from 'react';
import { languageTags } from '../../../shared/model/language.ts';
import { useMessages } from '../../state/messages.ts';
import { useMirror } from '../../state/mirror-store.ts';
import { shownCard } from '../../state/selectors.ts';
import { useUi } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { SpeakerIcon } from '../../ui/icons.tsx';
import { LanguageContext } from '../../ui/language.ts';
import { Text } from '../../ui/text.tsx';
import { spokenPartsOf } from './spoken-parts.ts';
import { speech, useHasVoice, voiceFor } from './voices.ts';

/** Reads the page aloud with the system's voice. It is missing if the system has no voice for the language. */
export function ReadAloudButton() {
  const { readAloud: say } = useMessages();
  const language = useContext(LanguageContext);
  const [isSpeaking, setSpeaking] = useState(false);
  const hasVoice = useHasVoice(languageTags[language]);
  useSilenceAfter(language, () => setSpeaking(false));
  if (!hasVoice) return null;
  const toggle = () => {
    if (isSpeaking) speech()?.cancel();
    else readPage(() => setSpeaking(false));
    setSpeaking(!isSpeaking);
  };
  return (
    <Button variant="tool" icon={<SpeakerIcon />} onPress={toggle}>
      <Text text={isSpeaking ? say.stop : say.start} />
    </Button>
  );
}

/** A user who leaves a page does not want to hear it any more, and a card that is gone is not read out. */
function useSilenceAfter(language: string, onSilence: () => void): void {
  const screen = useUi((state) => state.screen);
  const cardId = useMirror(({ snapshot }) => snapshot && shownCard(snapshot)?.cardId);
  useEffect(
    () => () => {
      speech()?.cancel();
      onSilence();
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it does is always the same
    [screen, cardId, language],
  );
}

/** Parts in a language without a voice, such as official terms, are skipped. */
function readPage(onEnd: () => void): void {
  const page = document.querySelector('main');
  const utterances = (page ? spokenPartsOf(page) : []).flatMap(({ text, lang }) => {
    const voice = voiceFor(lang);
    if (!voice) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.voice = voice;
    return [utterance];
  });
  utterances.at(-1)?.addEventListener('end', onEnd);
  for (const utterance of utterances) speech()?.speak(utterance);
  if (utterances.length === 0) onEnd();
}
