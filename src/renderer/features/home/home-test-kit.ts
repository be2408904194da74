import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { Language } from '../../../shared/model/language.ts';

export const inLanguage = (snapshot: AppSnapshot, language: Language): AppSnapshot => ({
  ...snapshot,
  settings: { ...snapshot.settings, language },
});
