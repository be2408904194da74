/** For a window that cannot even load its texts: all that it says then, in the two languages that most people read. */
export const withoutCatalogue = {
  ja: '画面を出せませんでした。Shomei を開き直してください。それでもだめなら、もう一度入れ直してください。',
  en: 'The window could not be shown. Open Shomei again. If that does not help, install it again.',
} as const;
