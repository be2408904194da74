import type { Language } from '../model/language.ts';
import type { DocumentTexts } from './ja/documents.ts';

export type { DocumentTexts, ViewerTexts } from './ja/documents.ts';

const sources: Readonly<Record<Language, () => Promise<DocumentTexts>>> = {
  ja: async () => (await import('./ja/documents.ts')).documents,
  easy: async () => (await import('./easy/documents.ts')).documents,
  en: async () => (await import('./en/documents.ts')).documents,
  zh: async () => (await import('./zh/documents.ts')).documents,
  ko: async () => (await import('./ko/documents.ts')).documents,
  vi: async () => (await import('./vi/documents.ts')).documents,
  pt: async () => (await import('./pt/documents.ts')).documents,
};

/** These texts in one language. They have a file of their own, so that the first screen does not wait for them. */
export const loadDocumentTexts = (language: Language): Promise<DocumentTexts> => sources[language]();
