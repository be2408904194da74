import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/model/settings.ts';

const darkQuery = '(prefers-color-scheme: dark)';

const subscribeToSystem = (onChange: () => void) => {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Puts colours and text size on the document, where style sheets look for them. */
export function useDocumentSettings({ theme, textScale }: Settings): void {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(darkQuery).matches);
  const shownTheme = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    html.dataset['theme'] = shownTheme;
    html.dataset['textScale'] = String(textScale);
  }, [shownTheme, textScale]);
}
