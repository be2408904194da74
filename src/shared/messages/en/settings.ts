import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  language: 'Language / 言語',
  readings: 'Readings (furigana ふりがな) above kanji',
  /** Shown in languages whose translation no speaker has confirmed. */
  unconfirmed:
    'This translation has not been confirmed by a native speaker yet. The Japanese terms beside it are the official ones.',
  theme: 'Colours',
  themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
  textScale: 'Text size',
  textScaleValue: (scale) => (scale === 100 ? 'Normal (100%)' : `${scale}%`),
  policy: {
    title: 'Set by your organisation',
    language: 'The language is fixed.',
    off: {
      signing: 'Signing files is switched off.',
      reminders: 'Reminders are switched off.',
      samples: 'Sample cards are switched off.',
      exports: 'Saving what is on a card is switched off.',
    },
    forgets: 'When a card is taken away, everything on the screen is cleared, and no log is kept.',
  },
  about: 'About this program',
  aboutText:
    'Shomei shows the certificates on a My Number Card マイナンバーカード, and everybody can look inside it. It does not use the network. Nothing from your card is kept anywhere unless you save it.',
};
