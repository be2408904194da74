import { useContext, useEffect, useState } from 'react';
import type { Doctor } from '../../shared/messages/doctor-texts.ts';
import { loadDoctor } from '../../shared/messages/load-doctor.ts';
import type { Language } from '../../shared/model/language.ts';
import { LanguageContext } from '../ui/language.ts';
import { useMirror } from './mirror-store.ts';

const loaded = new Map<string, Doctor>();
const keyOf = (language: Language, readings: boolean): string => `${language} ${readings}`;

/** Loads the words of the doctor and of the dictionary, once for each language. */
async function prepare(language: Language, readings: boolean): Promise<Doctor> {
  const key = keyOf(language, readings);
  const known = loaded.get(key);
  if (known) return known;
  const plain = await loadDoctor(language);
  const texts = readings && language === 'ja' ? await read(plain) : plain;
  loaded.set(key, texts);
  return texts;
}

async function read(plain: Doctor): Promise<Doctor> {
  const { withReadings } = await import('../../shared/messages/with-readings.ts');
  return withReadings(plain);
}

/** The words in the language of the window. Nothing until they are loaded; the old ones until the new ones are. */
export function useDoctorTexts(): Doctor | undefined {
  const language = useContext(LanguageContext);
  const readings = useMirror(({ snapshot }) => snapshot?.settings.readings ?? false);
  const [shown, setShown] = useState(() => loaded.get(keyOf(language, readings)));
  useEffect(() => {
    let isWanted = true;
    void prepare(language, readings).then((texts) => isWanted && setShown(texts));
    return () => {
      isWanted = false;
    };
  }, [language, readings]);
  return loaded.get(keyOf(language, readings)) ?? shown;
}
