import { en } from './en.ts';
import type { Messages } from './ja.ts';
import { completed } from './translation.ts';
import { settings } from './ko/settings.ts';

/** Korean. What is not translated yet is read in English. */
export const ko: Messages = completed({ settings }, en);
