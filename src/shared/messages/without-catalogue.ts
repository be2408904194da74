/** For a window that cannot load even its texts: all that is said then, in the two languages that most can read. */
export const withoutCatalogue = {
  ja: '画面を出せませんでした。Shomei を開き直してください。それでもだめなら、もう一度入れ直してください。',
  en: 'The window could not be shown. Open Shomei again. If that does not help, install it again.',
} as const;
