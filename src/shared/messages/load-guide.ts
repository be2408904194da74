import type { Language } from '../model/language.ts';
import type { Guide } from './ja/guide.ts';

export type { Guide } from './ja/guide.ts';

const sources: Readonly<Record<Language, () => Promise<Guide>>> = {
  ja: async () => (await import('./ja/guide.ts')).guide,
  easy: async () => (await import('./easy/guide.ts')).guide,
  en: async () => (await import('./en/guide.ts')).guide,
  zh: async () => (await import('./zh/guide.ts')).guide,
  ko: async () => (await import('./ko/guide.ts')).guide,
  vi: async () => (await import('./vi/guide.ts')).guide,
  pt: async () => (await import('./pt/guide.ts')).guide,
};

/**
 * The guide's pages in one language. They have a file of their own, so that the first screen does not wait for them.
 */
export const loadGuide = (language: Language): Promise<Guide> => sources[language]();
