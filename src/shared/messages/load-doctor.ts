import type { Language } from '../model/language.ts';
import type { Doctor } from './doctor-texts.ts';

const sources: Readonly<Record<Language, () => Promise<Doctor>>> = {
  ja: async () => (await import('./ja/doctor.ts')).doctor,
  easy: async () => (await import('./easy/doctor.ts')).doctor,
  en: async () => (await import('./en/doctor.ts')).doctor,
  zh: async () => (await import('./zh/doctor.ts')).doctor,
  ko: async () => (await import('./ko/doctor.ts')).doctor,
  vi: async () => (await import('./vi/doctor.ts')).doctor,
  pt: async () => (await import('./pt/doctor.ts')).doctor,
};

/**
 * The doctor's words in one language. They have a file of their own, so that the first screen does not wait for them.
 */
export const loadDoctor = (language: Language): Promise<Doctor> => sources[language]();
