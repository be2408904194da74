import { en } from './en.ts';
import type { Messages } from './ja.ts';
import { completed } from './translation.ts';
import { settings } from './vi/settings.ts';

/** Vietnamese. What is not translated yet is read in English. */
export const vi: Messages = completed({ settings }, en);
