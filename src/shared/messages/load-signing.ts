import type { Language } from '../model/language.ts';
import type { SigningMessages } from './ja/signing.ts';

export type { ProblemText, SigningMessages } from './ja/signing.ts';

const sources: Readonly<Record<Language, () => Promise<SigningMessages>>> = {
  ja: async () => (await import('./ja/signing.ts')).signing,
  easy: async () => (await import('./easy/signing.ts')).signing,
  en: async () => (await import('./en/signing.ts')).signing,
  zh: async () => (await import('./zh/signing.ts')).signing,
  ko: async () => (await import('./ko/signing.ts')).signing,
  vi: async () => (await import('./vi/signing.ts')).signing,
  pt: async () => (await import('./pt/signing.ts')).signing,
};

/**
 * The words of signing in one language. They have a file of their own, so that the first screen does not wait for
 * them.
 */
export const loadSigning = (language: Language): Promise<SigningMessages> => sources[language]();
