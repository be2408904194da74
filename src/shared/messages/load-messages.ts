import type { Language } from '../model/language.ts';
import type { Messages } from './ja.ts';

const sources: Readonly<Record<Language, () => Promise<Messages>>> = {
  ja: async () => (await import('./ja.ts')).ja,
  easy: async () => (await import('./easy.ts')).easy,
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ko: async () => (await import('./ko.ts')).ko,
  vi: async () => (await import('./vi.ts')).vi,
  pt: async () => (await import('./pt.ts')).pt,
};

/** All texts in one language and no other. Each language is a file of its own in the package. */
export const loadMessages = (language: Language): Promise<Messages> => sources[language]();
