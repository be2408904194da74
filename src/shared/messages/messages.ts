import type { Language } from '../model/settings.ts';
import { en } from './en.ts';
import { ja, type Messages } from './ja.ts';

export type { Messages } from './ja.ts';

const catalogue = { ja, en } as const satisfies Record<Language, Messages>;

/** All texts of the program in one language. */
export const messagesFor = (language: Language): Messages => catalogue[language];
