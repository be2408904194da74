import { en } from './en.ts';
import type { Messages } from './ja.ts';
import { completed } from './translation.ts';
import { settings } from './zh/settings.ts';

/** Simplified Chinese. What is not translated yet is read in English. */
export const zh: Messages = completed({ settings }, en);
