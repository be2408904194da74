import { createContext } from 'react';
import type { Language } from '../../shared/model/language.ts';

/** The language of all texts around, so that words of another one can be marked as such. */
export const LanguageContext = createContext<Language>('ja');
