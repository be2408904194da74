import { useLayoutEffect, useSyncExternalStore } from 'react';
import { languageTags } from '../../shared/model/language.ts';
import type { Settings } from '../../shared/model/settings.ts';

const darkQuery = '(prefers-color-scheme: dark)';

const subscribeToSystem = (onChange: () => void) => {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Puts language, colours and text size on the document, where style sheets and screen readers look for them. */
export function useDocumentSettings({ language, theme, textScale }: Settings): void {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(darkQuery).matches);
  const shownTheme = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    html.lang = languageTags[language];
    html.dataset['theme'] = shownTheme;
    html.dataset['textScale'] = String(textScale);
  }, [language, shownTheme, textScale]);
}
