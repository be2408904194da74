import { en } from './en.ts';
import type { Messages } from './ja.ts';
import { completed } from './translation.ts';
import { settings } from './pt/settings.ts';

/** Brazilian Portuguese. What is not translated yet is read in English. */
export const pt: Messages = completed({ settings }, en);
