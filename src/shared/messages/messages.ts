import type { Language } from '../model/language.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';
import { ja, type Messages } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { Messages } from './ja.ts';

const catalogue: Readonly<Record<Language, Messages>> = { ja, easy, en, zh, ko, vi, pt };

/** All texts of the program in one language, with all languages in memory: for the command line and for tests. */
export const messagesFor = (language: Language): Messages => catalogue[language];
