/** The languages of the program. `easy` is やさしいにほんご, Japanese for people who read little of it. */
export const languages = ['ja', 'easy', 'en', 'zh', 'ko', 'vi', 'pt'] as const;
export type Language = (typeof languages)[number];

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = {
  ja: '日本語',
  easy: 'やさしいにほんご',
  en: 'English',
  zh: '简体中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  pt: 'Português',
};

/**
 * BCP 47 tags, for voices, fonts and formats: what a language really is. The short names above are ours and stand in
 * settings files and folders. A second script of a language gets a name of its own, such as `zh-Hant`.
 */
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

export const isChinese = (language: Language): boolean => languageTags[language].startsWith('zh');

/**
 * The language for a user who prefers these, most wanted first; English if none of them exists.
 * @param preferred BCP 47 tags or POSIX locales, as systems and browsers give them
 */
export function languageFor(preferred: readonly string[]): Language {
  const name = bestMatch(preferred, languageTags);
  return languages.find((language) => language === name) ?? 'en';
}

/**
 * The one of these tags that the reader knows best. The reader's own script comes first, so that 繁體中文 can stand beside
 * 简体中文. If it has no text, another script of the same language is better than none.
 */
export function bestMatch(
  preferred: readonly string[],
  tags: Readonly<Record<string, string>>,
): string | undefined {
  const known = Object.entries(tags).map(([name, tag]) => ({ name, locale: localeOf(tag) }));
  const matches = preferred.map((wanted) => {
    const { language, script } = localeOf(wanted) ?? {};
    const same = known.filter(({ locale }) => locale?.language === language);
    return (same.find(({ locale }) => locale?.script === script) ?? same[0])?.name;
  });
  return matches.find((name) => name !== undefined);
}

/** The tag with its usual script: `zh-TW` is written in Hant. */
function localeOf(tag: string): Intl.Locale | undefined {
  const [bcp47 = ''] = tag.replaceAll('_', '-').split(/[.@]/);
  try {
    return new Intl.Locale(bcp47).maximize();
  } catch {
    return undefined;
  }
}
