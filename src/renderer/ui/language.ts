import { createContext } from 'react';
import type { Language } from '../../shared/model/language.ts';

/** The language of all texts around, so that words of another language can be marked. */
export const LanguageContext = createContext<Language>('ja');
