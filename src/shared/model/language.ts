/** The languages of the program. `easy` is やさしいにほんご, Japanese for people who read little of it. */
export const languages = ['ja', 'easy', 'en', 'zh', 'ko', 'vi', 'pt'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  ja: '日本語',
  easy: 'やさしいにほんご',
  en: 'English',
  zh: '简体中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  pt: 'Português',
};

/** BCP 47 tags, for voices, fonts and formats. */
export const languageTags: Readonly<Record<Language, string>> = {
  ja: 'ja',
  easy: 'ja',
  en: 'en',
  zh: 'zh-Hans',
  ko: 'ko',
  vi: 'vi',
  pt: 'pt-BR',
};

/** Translations that no native speaker has confirmed yet; the window says so. */
export const unconfirmedLanguages: readonly Language[] = ['zh', 'ko', 'vi', 'pt'];

export const isJapanese = (language: Language): boolean => languageTags[language] === 'ja';

/**
 * The language for somebody who prefers these, most wanted first; English for whom there is none.
 * @param preferred BCP 47 tags or POSIX locales, as systems and browsers give them
 */
export function languageFor(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split(/[-_.@]/)[0]);
  const known = wanted.map((primary) =>
    languages.find((language) => languageTags[language].split('-')[0] === primary),
  );
  return known.find((language) => language !== undefined) ?? 'en';
}
